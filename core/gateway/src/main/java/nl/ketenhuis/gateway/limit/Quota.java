package nl.ketenhuis.gateway.limit;

import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * How many calls somebody may make.
 *
 * @param burst at once, having been quiet
 * @param perMinute got back, in the long run
 */
record Quota(int burst, int perMinute) {

    Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }

    /** Seconds until an empty quota is full again, rounded up. */
    long window() {
        return Math.max(1, (burst * 60L + perMinute - 1) / perMinute);
    }
}
