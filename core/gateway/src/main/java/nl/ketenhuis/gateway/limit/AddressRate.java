package nl.ketenhuis.gateway.limit;

import io.github.bucket4j.ConsumptionProbe;
import nl.ketenhuis.gateway.call.Call;
import nl.ketenhuis.gateway.call.Check;
import nl.ketenhuis.gateway.config.GatewayConfig;

/** Calls without a token are counted by the address they come from, and so are calls whose token proves invalid (GW-43). */
public final class AddressRate implements Check {

    private final Quota quota;
    private final Buckets buckets;

    public AddressRate(GatewayConfig.Rate config) {
        this.quota = new Quota(config.anonymousBurst(), config.anonymousPerMinute());
        this.buckets = new Buckets(config.trackedClients());
    }

    @Override
    public void examine(Call call) {
        if (!call.context().request().headers().contains("Authorization")) {
            charge(call);
        }
    }

    /** Counts one call from this address. */
    public void charge(Call call) {
        ConsumptionProbe probe = buckets.of(call.address(), quota).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw ClientRate.refused(probe);
        }
    }
}
