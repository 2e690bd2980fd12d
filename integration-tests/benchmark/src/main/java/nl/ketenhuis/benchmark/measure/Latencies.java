package nl.ketenhuis.benchmark.measure;

import java.util.Arrays;

/** Times of one client's calls, in nanoseconds. Not for several threads. */
public final class Latencies {

    private long[] nanos = new long[1 << 14];
    private int count;

    public void add(long time) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = time;
    }

    public int count() {
        return count;
    }

    /** Takes over the times of another. */
    public void addAll(Latencies other) {
        for (int i = 0; i < other.count; i++) {
            add(other.nanos[i]);
        }
    }

    /** The time within which this share of the calls was answered, in milliseconds; 0 when there were none. */
    public double percentile(double share) {
        if (count == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int place = (int) Math.ceil(share * count) - 1;
        return sorted[Math.max(0, place)] / 1e6;
    }
}
