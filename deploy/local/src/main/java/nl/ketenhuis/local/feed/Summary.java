package nl.ketenhuis.local.feed;

import java.util.List;
import java.util.Locale;
import nl.ketenhuis.local.feed.Consignment.Way;

/**
 * What came of the feed, for the terminal.
 *
 * @param feed what was sent
 * @param refused notices that DJI was told to put right; the register does not keep them
 * @param counts what the register made of the rest
 */
record Summary(List<Consignment> feed, int refused, Counts counts) {

    private static final String TEXT = """

            What came of DJI's feed (counted in the database, everything since the first start):
              cases         %6d  %s
              notices sent  %6d  %d one by one, %d in %d lists, %d in %d files
              registered    %6d  %s
              duplicate     %6d  came again under the same id, without a second effect
              parked        %6d  %s
              refused       %6d  at the door, with the faults named
              work list     %6d  %s
              deliveries    %6d  %s
            """;

    /** While the feed goes on. */
    static String line(int sent, int all, Counts now) {
        return String.format(
                Locale.ROOT,
                "%d of %d sent; %d registered, %d duplicate, %d parked; %d on the work list; %d of %d deliveries made",
                sent,
                all,
                now.total(Counts.OUTCOMES),
                now.total(Counts.REPEATS),
                now.total(Counts.PARKED),
                now.total(Counts.WORK_LIST),
                now.of(Counts.DELIVERIES, "DELIVERED"),
                now.total(Counts.DELIVERIES));
    }

    /** At the end. */
    String text() {
        return String.format(
                Locale.ROOT,
                TEXT,
                counts.total(Counts.CASES),
                counts.list(Counts.CASES),
                feed.stream().mapToInt(portion -> portion.messages().size()).sum(),
                notices(Way.SINGLY),
                notices(Way.LIST),
                portions(Way.LIST),
                notices(Way.FILE),
                portions(Way.FILE),
                counts.total(Counts.OUTCOMES),
                counts.list(Counts.OUTCOMES),
                counts.total(Counts.REPEATS),
                counts.total(Counts.PARKED),
                counts.list(Counts.PARKED),
                refused,
                counts.total(Counts.WORK_LIST),
                counts.list(Counts.WORK_LIST),
                counts.total(Counts.DELIVERIES),
                counts.list(Counts.DELIVERIES));
    }

    private int notices(Way way) {
        return feed.stream()
                .filter(portion -> portion.way() == way)
                .mapToInt(portion -> portion.messages().size())
                .sum();
    }

    private long portions(Way way) {
        return feed.stream().filter(portion -> portion.way() == way).count();
    }
}
