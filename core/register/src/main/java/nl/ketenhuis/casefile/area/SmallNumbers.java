package nl.ketenhuis.casefile.area;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Leaves small numbers out of counts (I-20). A cell below the least number is left out; and if it is the only one, the
 * smallest other goes with it, so that nobody finds it by taking the others from the total.
 */
final class SmallNumbers {

    static final long LEAST = 5;

    private SmallNumbers() {}

    /**
     * What may be told.
     *
     * @param cells those that are told
     * @param suppressed whether any was left out
     */
    record Told(Map<String, Long> cells, boolean suppressed) {}

    static Told of(Map<String, Long> counted) {
        Map<String, Long> cells = keep(counted, count -> count > 0);
        Map<String, Long> told = keep(cells, count -> count >= LEAST);
        if (cells.size() - told.size() == 1 && !told.isEmpty()) {
            told.remove(smallest(told));
        }
        return new Told(told, told.size() < cells.size());
    }

    private static Map<String, Long> keep(Map<String, Long> cells, Predicate<Long> which) {
        return cells.entrySet().stream()
                .filter(cell -> which.test(cell.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, TreeMap::new));
    }

    private static String smallest(Map<String, Long> cells) {
        return cells.entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }
}
