package nl.ketenhuis.local.demo.office;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.ketenhuis.adapter.dji.simulator.DjiDetention;
import nl.ketenhuis.adapter.dji.simulator.DjiMessage;
import nl.ketenhuis.adapter.dji.simulator.DjiSimulator;
import nl.ketenhuis.local.api.ApiClient;
import nl.ketenhuis.local.demo.DemoHouse;
import nl.ketenhuis.local.feed.DjiKnowledge;
import nl.ketenhuis.partner.testkit.Answer;

/**
 * How an agreement comes to be late at once: aftercare was started on a release date, and then DJI tells that the release
 * comes earlier. The last days move with it, and one of them is past.
 */
final class EarlierRelease {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int PAUSE_MILLIS = 200;
    private static final int FIRST = 25;
    private static final int EARLIER = 9;
    private static final int LEAD = 14;
    private static final List<String> IN_ORDER = List.of("IDENTITY_PAPERS", "INCOME", "DEBTS", "CARE");

    private final Office office;
    private final DjiSimulator dji;
    private final ApiClient aftercare;

    EarlierRelease(Office office, DjiSimulator dji) {
        this.office = office;
        this.dji = dji;
        this.aftercare = office.as(office.staff().director(), "AFTERCARE");
    }

    /** @param caseId case of the person at this place among the house's extra people */
    void happen(String caseId, int person) {
        LocalDate day = office.day();
        DjiDetention detention = new DjiDetention(
                office.house().code(),
                "DEMO-" + office.house().code(),
                DjiKnowledge.of(office.house().extra().get(person), day),
                day.minusDays(60));
        String id = "DEMO-" + office.house().name();
        OffsetDateTime yesterday = day.minusDays(1).atTime(9, 0).atOffset(ZoneOffset.UTC);
        push(detention.planned(id + "-1", yesterday, day.plusDays(FIRST)));
        aftercare.create(office.key("aftercare"), "/aftercare-tracks", track(awaitRelease(caseId), caseId));
        push(detention.changed(id + "-2", yesterday.plusHours(4), day.plusDays(EARLIER)));
    }

    private void push(DjiMessage notice) {
        Answer answer = dji.push(notice);
        if (answer.status() >= 300) {
            throw new IllegalStateException("DJI's notice was answered " + answer.status() + " " + answer.body());
        }
    }

    /** Id of the entry on the work list that DJI's notice brings. */
    private String awaitRelease(String caseId) {
        Instant end = Instant.now().plus(PATIENCE);
        Optional<String> found = release(caseId);
        while (found.isEmpty() && Instant.now().isBefore(end)) {
            pause();
            found = release(caseId);
        }
        return found.orElseThrow(() -> new IllegalStateException("DJI's notice did not reach the work list"));
    }

    private Optional<String> release(String caseId) {
        return aftercare.all("/aftercare-items?status=AWAITING_RELEASE").stream()
                .filter(item -> item.path("caseIds").toString().contains(caseId))
                .map(item -> item.path("id").asText())
                .findFirst();
    }

    private static Map<String, Object> track(String item, String caseId) {
        Stream<Map<String, Object>> conditions = Stream.concat(
                IN_ORDER.stream().map(kind -> Map.of("kind", kind, "situation", "IN_ORDER")),
                Stream.of(Map.of(
                        "kind", "HOUSING",
                        "situation", "NOT_IN_ORDER",
                        "responsibleOrganisationId", DemoHouse.organisation(105),
                        "text", "Zoekt een kamer bij de opvang.",
                        "daysFromRelease", -LEAD)));
        return Map.of("aftercareItemId", item, "caseId", caseId, "conditions", conditions.toList());
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
