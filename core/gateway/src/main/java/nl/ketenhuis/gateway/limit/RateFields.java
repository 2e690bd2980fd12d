package nl.ketenhuis.gateway.limit;

import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.MultiMap;
import java.util.concurrent.TimeUnit;

/** Tells a client where it stands: fields {@code RateLimit} and {@code RateLimit-Policy} (draft-ietf-httpapi-ratelimit-headers). */
final class RateFields {

    private RateFields() {}

    static void set(MultiMap headers, Quota quota, ConsumptionProbe probe) {
        headers.set("RateLimit-Policy", "\"client\";q=" + quota.burst() + ";w=" + quota.window());
        headers.set(
                "RateLimit",
                "\"client\";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset()));
    }

    static long seconds(long nanos) {
        return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1));
    }
}
