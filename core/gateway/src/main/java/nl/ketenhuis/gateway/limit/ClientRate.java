package nl.ketenhuis.gateway.limit;

import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;
import nl.ketenhuis.gateway.call.Call;
import nl.ketenhuis.gateway.call.Check;
import nl.ketenhuis.gateway.config.GatewayConfig;
import nl.ketenhuis.gateway.identity.Caller;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;

/** Every account of a client application has its quota of calls, and is told how much is left (GW-43). */
public final class ClientRate implements Check {

    private final GatewayConfig.Rate config;
    private final Buckets buckets;

    public ClientRate(GatewayConfig.Rate config) {
        this.config = config;
        this.buckets = new Buckets(config.trackedClients());
    }

    @Override
    public void examine(Call call) {
        Caller caller = call.caller().orElseThrow();
        Quota quota = quota(caller.clientId());
        ConsumptionProbe probe =
                buckets.of(caller.clientId() + " " + caller.subject(), quota).tryConsumeAndReturnRemaining(1);
        RateFields.set(call.context().response().headers(), quota, probe);
        if (!probe.isConsumed()) {
            throw refused(probe);
        }
    }

    static Refused refused(ConsumptionProbe probe) {
        Duration wait = Duration.ofSeconds(RateFields.seconds(probe.getNanosToWaitForRefill()));
        return new Refused(
                Refusal.of(ProblemCategory.TOO_MANY, "too-many-calls").withRetryAfter(wait));
    }

    private Quota quota(String clientId) {
        Optional<GatewayConfig.Own> own = Optional.ofNullable(config.clients().get(clientId));
        return new Quota(
                own.map(o -> o.burst().orElse(config.burst())).orElse(config.burst()),
                own.map(o -> o.requestsPerMinute().orElse(config.requestsPerMinute()))
                        .orElse(config.requestsPerMinute()));
    }
}
