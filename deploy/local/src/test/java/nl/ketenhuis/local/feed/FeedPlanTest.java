package nl.ketenhuis.local.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.ketenhuis.adapter.dji.simulator.DjiMessage;
import nl.ketenhuis.adapter.dji.simulator.DjiMessage.Expected;
import nl.ketenhuis.local.demo.DemoHouse;
import nl.ketenhuis.local.demo.InventedPerson;
import nl.ketenhuis.local.feed.Consignment.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedPlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-05-04", "2028-02-29"})
    void onAnyDayItHasAThousandNoticesOfEveryKindByEveryWay(String day) {
        List<Consignment> plan = new FeedPlan(LocalDate.parse(day)).consignments();
        List<DjiMessage> all = messages(plan);

        assertThat(all).hasSizeGreaterThan(1_000);
        assertThat(all).extracting(DjiMessage::expected).contains(Expected.values());
        assertThat(all)
                .extracting(DjiMessage::kind)
                .doesNotContainNull()
                .contains(
                        "AANVANG_DETENTIE",
                        "ONTSLAG_GEPLAND",
                        "ONTSLAG_GEWIJZIGD",
                        "ONTSLAG_INGETROKKEN",
                        "ONTSLAG_GEEFFECTUEERD");
        assertThat(plan).extracting(Consignment::way).contains(Way.values());
        assertThat(plan).extracting(Consignment::house).contains("vhh-noord", "vhh-zuid", "vhh-midden");
    }

    @Test
    void theSameDayGivesTheSame() {
        assertThat(new FeedPlan(DAY).consignments()).isEqualTo(new FeedPlan(DAY).consignments());
    }

    @Test
    void consignmentsAreNumberedInOrder() {
        List<Consignment> plan = new FeedPlan(DAY).consignments();

        for (int i = 0; i < plan.size(); i++) {
            assertThat(plan.get(i).number()).isEqualTo(i);
        }
    }

    @Test
    void anIdComesBackOnlyWhereARepeatIsMeant() {
        Set<String> seen = new HashSet<>();
        long again = messages(new FeedPlan(DAY).consignments()).stream()
                .filter(message -> !seen.add(message.messageId()))
                .count();

        assertThat(again).isBetween(30L, 120L);
    }

    @Test
    void nobodySharesANumber() {
        Set<String> numbers = new HashSet<>();
        List<InventedPerson> everyone = new ArrayList<>(List.of(DemoHouse.PROTAGONIST, DemoHouse.NEWCOMER));
        for (DemoHouse house : DemoHouse.values()) {
            everyone.addAll(house.people());
            everyone.addAll(house.extra());
        }
        for (InventedPerson person : everyone) {
            assertThat(numbers.add(person.bsn())).isTrue();
            assertThat(numbers.add(person.skn())).isTrue();
        }
    }

    private static List<DjiMessage> messages(List<Consignment> plan) {
        return plan.stream().flatMap(portion -> portion.messages().stream()).toList();
    }
}
