package nl.ketenhuis.gateway.limit;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A bucket of calls for each of a bounded number of callers. A full bucket is as good as none, so full ones are swept away;
 * when there are too many callers even so, the further ones share one bucket.
 */
final class Buckets {

    private static final long SWEEP_AFTER = Duration.ofMinutes(1).toNanos();
    private static final String EVERYBODY_ELSE = "";

    private record Held(Bucket bucket, Quota quota) {
        boolean isFull() {
            return bucket.getAvailableTokens() >= quota.burst();
        }
    }

    private final int most;
    private final Map<String, Held> held = new ConcurrentHashMap<>();
    private final AtomicLong sweptAt = new AtomicLong(System.nanoTime());

    Buckets(int most) {
        this.most = most;
    }

    Bucket of(String caller, Quota quota) {
        Held known = held.get(caller);
        if (known != null) {
            return known.bucket();
        }
        sweep();
        String key = held.size() < most ? caller : EVERYBODY_ELSE;
        return held.computeIfAbsent(key, k -> new Held(quota.bucket(), quota)).bucket();
    }

    int size() {
        return held.size();
    }

    private void sweep() {
        long last = sweptAt.get();
        boolean due = System.nanoTime() - last > SWEEP_AFTER;
        if (due && sweptAt.compareAndSet(last, System.nanoTime())) {
            held.values().removeIf(Held::isFull);
        }
    }
}
