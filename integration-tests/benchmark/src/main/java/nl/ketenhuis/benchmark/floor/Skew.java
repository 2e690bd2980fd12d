package nl.ketenhuis.benchmark.floor;

import java.util.List;
import java.util.SplittableRandom;

/** The choice of the load scripts: four fifths of the calls go to the first fifth of the targets. */
final class Skew {

    private Skew() {}

    static <T> T pick(List<T> all, SplittableRandom chance) {
        int hot = Math.max(1, all.size() / 5);
        return all.get(chance.nextInt(chance.nextDouble() < 0.8 ? hot : all.size()));
    }
}
