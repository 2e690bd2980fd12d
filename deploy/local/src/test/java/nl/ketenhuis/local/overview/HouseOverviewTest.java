package nl.ketenhuis.local.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.ketenhuis.local.overview.HouseOverview.Meeting;
import nl.ketenhuis.local.overview.HouseOverview.Trajectory;
import org.junit.jupiter.api.Test;

class HouseOverviewTest {

    private static final ZonedDateTime MONDAY = ZonedDateTime.parse("2026-11-23T09:30+01:00[Europe/Amsterdam]");

    @Test
    void aHouseAtWorkIsToldInAFewLines() {
        HouseOverview house = new HouseOverview(
                "vhh-noord",
                new TreeMap<>(Map.of("PERSON", 308L, "AREA", 1L)),
                Map.of("OPEN", 309L),
                List.of(
                        new Meeting("JCO", MONDAY, List.of("NRD-2026-000001", "NRD-2026-000002")),
                        new Meeting("VOORZITTERS", MONDAY.plusDays(1), List.of("Rapportages komen laat"))),
                List.of("Plein in de avond: Straatcoaches, Gebiedsverbod"),
                List.of("a", "b", "c", "d"),
                List.of(new Trajectory("Training", "Reclassering", 1, 2)),
                List.of());

        assertThat(house.text().lines().map(line -> line.strip().replaceAll(" +", " ")))
                .containsExactly(
                        "vhh-noord",
                        "cases 1 AREA, 308 PERSON",
                        "in state 309 OPEN",
                        "meetings JCO Mon 23 Nov 09:30 NRD-2026-000001, NRD-2026-000002",
                        "VOORZITTERS Tue 24 Nov 09:30 Rapportages komen laat",
                        "scenarios 1: Plein in de avond: Straatcoaches, Gebiedsverbod",
                        "floating 4: a; b; c; …",
                        "exhausted Training of Reclassering: 1 of 1 places taken, 2 waiting",
                        "overdue none");
    }
}
