package nl.ketenhuis.benchmark.load;

import java.util.HashMap;
import java.util.Map;
import nl.ketenhuis.benchmark.measure.Slice;

/** Reads what our script makes wrk say at the end: one line {@code RESULT name=number …}. */
final class WrkOutput {

    private static final String MARK = "RESULT ";

    private WrkOutput() {}

    static Slice slice(String output) {
        String line = output.lines()
                .filter(one -> one.startsWith(MARK))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("wrk told no result: " + output));
        Map<String, Double> numbers = new HashMap<>();
        for (String pair : line.substring(MARK.length()).split(" ")) {
            String[] parts = pair.split("=");
            numbers.put(parts[0], Double.parseDouble(parts[1]));
        }
        double errors = numbers.get("bad")
                + numbers.get("connect")
                + numbers.get("read")
                + numbers.get("write")
                + numbers.get("timeout");
        return new Slice(
                numbers.get("good").longValue(),
                (long) errors,
                numbers.get("micros") / 1e6,
                numbers.get("p50") / 1000,
                numbers.get("p99") / 1000);
    }
}
