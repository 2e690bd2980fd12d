package nl.ketenhuis.benchmark.measure;

import java.util.List;

/**
 * What came out of one stretch of measuring, with a fixed number of clients that each wait for their answer.
 *
 * @param good answers that were right and in time; nothing else counts
 * @param errors all others: refused, wrong, late, broken off
 * @param p50 median time to an answer, in milliseconds
 * @param p99 the time within which 99 of 100 answers came, in milliseconds
 */
public record Slice(long good, long errors, double seconds, double p50, double p99) {

    /** Good answers in a second. */
    public double rate() {
        return good / seconds;
    }

    /** The mean time to a good answer with this many clients, in milliseconds. */
    public double meanMillis(int clients) {
        return 1000 * clients / rate();
    }

    /** Several stretches of the same as one: rates by time, medians by their mean, the worst of the 99th percentiles. */
    public static Slice together(List<Slice> slices) {
        return new Slice(
                slices.stream().mapToLong(Slice::good).sum(),
                slices.stream().mapToLong(Slice::errors).sum(),
                slices.stream().mapToDouble(Slice::seconds).sum(),
                slices.stream().mapToDouble(Slice::p50).average().orElse(0),
                slices.stream().mapToDouble(Slice::p99).max().orElse(0));
    }
}
