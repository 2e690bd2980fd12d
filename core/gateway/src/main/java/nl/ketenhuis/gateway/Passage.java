package nl.ketenhuis.gateway;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.ketenhuis.gateway.answer.Failures;
import nl.ketenhuis.gateway.answer.Refusals;
import nl.ketenhuis.gateway.call.Call;
import nl.ketenhuis.gateway.call.Destination;
import nl.ketenhuis.gateway.check.Checks;
import nl.ketenhuis.gateway.identity.Authentication;
import nl.ketenhuis.gateway.identity.Caller;
import nl.ketenhuis.gateway.limit.BodyReading;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.gateway.publication.Publication;

/**
 * The way in: every HTTP call passes here, at the level of Vert.x, before any resource or partner's route sees it.
 *
 * <p>It is noted ({@link Arrival}), checked for what needs no login, authenticated, checked for what the caller may, and has
 * its body read; then it goes on to whoever it is addressed to.
 */
@ApplicationScoped
class Passage {

    /** After Quarkus has prepared the identity (200) and before it authorises (100). */
    private static final int PRIORITY = 150;

    private final Arrival arrival;
    private final Authentication authentication;
    private final Checks checks;
    private final Publication publication;
    private final BodyReading body;
    private final Refusals refusals;
    private final Failures failures;

    Passage(
            Arrival arrival,
            Authentication authentication,
            Checks checks,
            Publication publication,
            BodyReading body,
            Refusals refusals,
            Failures failures) {
        this.arrival = arrival;
        this.authentication = authentication;
        this.checks = checks;
        this.publication = publication;
        this.body = body;
        this.refusals = refusals;
        this.failures = failures;
    }

    void open(@Observes Filters filters) {
        filters.register(this::enter, PRIORITY);
    }

    void catchFailures(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(context -> failures.failed(arrival.known(context)));
        for (int status = 400; status < 600; status++) {
            router.errorHandler(status, context -> failures.unrouted(arrival.known(context), router));
        }
    }

    private void enter(RoutingContext context) {
        Call call = arrival.note(context);
        attempt(call, () -> {
            checks.examineAnyone(call);
            if (!(call.destination() instanceof Destination.PublicDocument)) {
                authenticate(call);
            } else if (publication.has(call)) {
                publication.answer(call);
            } else {
                context.next();
            }
        });
    }

    private void authenticate(Call call) {
        Context context = Vertx.currentContext();
        call.context().request().pause();
        authentication
                .of(call.context(), call.address(), call.trace().id())
                .subscribe()
                .with(
                        found -> on(context, () -> attempt(call, () -> admit(call, found))),
                        failure -> on(context, () -> attempt(call, () -> turnAway(call, failure))));
    }

    private void admit(Call call, Caller caller) {
        call.madeBy(caller);
        checks.examineCaller(call);
        call.context().request().resume();
        body.read(call);
    }

    private void turnAway(Call call, Throwable failure) {
        if (call.context().request().headers().contains("Authorization")) {
            checks.chargeFailedLogin(call);
        }
        refusals.answer(call, failure);
    }

    private void attempt(Call call, Runnable step) {
        try {
            step.run();
        } catch (Refused refused) {
            refusals.answer(call, refused);
        } catch (RuntimeException e) {
            call.context().fail(e);
        }
    }

    private static void on(Context context, Runnable step) {
        if (Vertx.currentContext() == context) {
            step.run();
        } else {
            context.runOnContext(ignored -> step.run());
        }
    }
}
