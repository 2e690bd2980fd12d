package nl.ketenhuis.benchmark.dataset;

import java.util.UUID;

/** Ids as the register makes them, UUID version 7, but the same in every run. */
final class Ids {

    private Ids() {}

    /**
     * An id that sorts by its moment.
     *
     * @param millis since 1970
     * @param kind keeps ids of different tables apart
     */
    static UUID of(long millis, String kind, long row) {
        long random = Dice.mix(Dice.mix(kind.hashCode()) + row);
        long high = (millis << 16) | 0x7000L | (random & 0xfff);
        long low = (Dice.mix(random) >>> 2) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
