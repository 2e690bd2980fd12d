package nl.ketenhuis.gateway;

import io.quarkus.runtime.Startup;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import nl.ketenhuis.gateway.audit.Recording;
import nl.ketenhuis.gateway.call.Call;
import nl.ketenhuis.gateway.check.Destinations;
import nl.ketenhuis.gateway.config.GatewayConfig;
import nl.ketenhuis.gateway.contract.Contract;
import nl.ketenhuis.gateway.header.SecurityHeaders;
import nl.ketenhuis.gateway.problem.FaultLog;
import nl.ketenhuis.gateway.problem.Faults;
import org.jboss.logging.MDC;

/** Notes a call that comes in: its trace, its destination, and what is to be done when its answer leaves. */
@Startup
@ApplicationScoped
class Arrival {

    private final Destinations destinations;
    private final SecurityHeaders headers;
    private final Recording recording;

    Arrival(GatewayConfig config, Contract contract, Recording recording) {
        this.destinations = new Destinations(contract, config.basePath());
        this.headers = new SecurityHeaders(contract.version());
        this.recording = recording;
    }

    Call note(RoutingContext context) {
        Call call = Call.begin(context);
        MDC.put("traceId", call.trace().id());
        headers.attach(call);
        call.addressedTo(destinations.find(call.method(), call.path()));
        context.addEndHandler(end -> leave(call, end.succeeded()));
        return call;
    }

    /** The call, noted now if something failed before it got here. */
    Call known(RoutingContext context) {
        return Call.of(context).orElseGet(() -> note(context));
    }

    /**
     * What a partner's route refused by itself is recorded now, as nothing could be recorded before. A caller that went away
     * before its answer is noted with the status 499, which no answer bears.
     */
    private void leave(Call call, boolean answered) {
        int status = answered ? call.context().response().getStatusCode() : 499;
        AccessLog.write(call, status);
        if (answered) {
            recording.record(call, status).exceptionally(failure -> {
                FaultLog.write(
                        Faults.refusal(failure), failure, "record", call.trace().id());
                return null;
            });
        }
    }
}
