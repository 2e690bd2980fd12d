package nl.ketenhuis.benchmark.dataset;

/** Chance that falls the same way every time: a number for each pair of row and question. */
final class Dice {

    private Dice() {}

    /** One of 0 to {@code sides} - 1. */
    static int roll(long row, int question, int sides) {
        return (int) Long.remainderUnsigned(mix(row * 1_000_003 + question), sides);
    }

    /** Any 64 bits (the finaliser of SplitMix64). */
    static long mix(long seed) {
        long z = seed + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
