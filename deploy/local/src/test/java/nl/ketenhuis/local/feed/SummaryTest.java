package nl.ketenhuis.local.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.ketenhuis.local.feed.Consignment.Way;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final Counts COUNTS = new Counts(Map.of(
            Counts.CASES, Map.of("vhh-noord", 301L),
            Counts.OUTCOMES, Map.of("REGISTERED", 900L),
            Counts.PARKED, new TreeMap<>(Map.of("UNKNOWN_PERSON", 30L, "UNREADABLE", 12L)),
            Counts.REPEATS, Map.of("ALL", 61L),
            Counts.WORK_LIST, Map.of("RELEASED", 70L),
            Counts.DELIVERIES, new TreeMap<>(Map.of("DELIVERED", 800L, "PENDING", 5L))));

    @Test
    void theLineTellsHowFarItIs() {
        assertThat(Summary.line(400, 1200, COUNTS))
                .isEqualTo("400 of 1200 sent; 900 registered, 61 duplicate, 42 parked; 70 on the work list;"
                        + " 800 of 805 deliveries made");
    }

    @Test
    void theEndTellsWhatWasParkedWhyAndWhatWasRefused() {
        List<Consignment> feed = List.of(
                new Consignment(0, Way.LIST, "vhh-noord", List.of()),
                new Consignment(1, Way.FILE, "vhh-noord", List.of()));

        assertThat(new Summary(feed, 9, COUNTS).text().lines().map(line -> line.strip()
                        .replaceAll(" +", " ")))
                .contains(
                        "notices sent 0 0 one by one, 0 in 1 lists, 0 in 1 files",
                        "parked 42 30 UNKNOWN_PERSON, 12 UNREADABLE",
                        "refused 9 at the door, with the faults named",
                        "deliveries 805 800 DELIVERED, 5 PENDING");
    }

    @Test
    void anEmptyRegisterHasOnlyZeros() {
        assertThat(Summary.line(0, 10, new Counts(Map.of()))).startsWith("0 of 10 sent; 0 registered");
    }
}
