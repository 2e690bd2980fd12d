package nl.ketenhuis.gateway.answer;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.ketenhuis.gateway.call.Call;
import nl.ketenhuis.gateway.call.Destination;
import nl.ketenhuis.gateway.problem.Faults;

/** Answers what the HTTP layer fails of itself, and calls no route took. */
@ApplicationScoped
public class Failures {

    private final Refusals refusals;

    Failures(Refusals refusals) {
        this.refusals = refusals;
    }

    /** A handler failed the call. */
    public void failed(Call call) {
        RoutingContext context = call.context();
        int status = context.statusCode();
        if (status >= 400 && status != 500) {
            refusals.answer(call, Faults.refusal(status));
        } else {
            refusals.answer(call, context.failure() == null ? new IllegalStateException() : context.failure());
        }
    }

    /** No route took the call; or a partner's route would have, had the method been another. */
    public void unrouted(Call call, Router router) {
        Set<String> methods =
                call.destination() instanceof Destination.PartnerEndpoint ? methods(router, call.path()) : Set.of();
        if (methods.isEmpty()) {
            refusals.answer(call, Faults.unknown());
        } else {
            call.context().response().putHeader("Allow", String.join(", ", methods));
            refusals.answer(call, Faults.refusal(405));
        }
    }

    private static Set<String> methods(Router router, String path) {
        return router.getRoutes().stream()
                .filter(route -> route.methods() != null && fits(route, path))
                .flatMap(route -> route.methods().stream())
                .map(HttpMethod::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean fits(Route route, String path) {
        String own = route.getPath();
        return own != null && path.matches(own.replaceAll("[.]", "\\\\.").replaceAll(":[A-Za-z0-9_]+", "[^/]+"));
    }
}
