package nl.ketenhuis.it.scenario;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import nl.ketenhuis.adapter.dji.simulator.DjiDetention;
import nl.ketenhuis.adapter.dji.simulator.DjiMessage;
import nl.ketenhuis.it.support.Api;
import nl.ketenhuis.it.support.Call;
import nl.ketenhuis.it.support.Catalogue;
import nl.ketenhuis.it.support.Dossier;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.TheSystem;
import nl.ketenhuis.local.demo.InventedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * T-03: a frequent offender leaves prison. The release is planned six weeks ahead, then moved three weeks forward, then the
 * court releases the same day. Nobody types a release date.
 */
@ExtendWith(TheSystem.class)
class FrequentOffenderLeavesPrisonScenario {

    private final Call noor = Call.by("noor");
    private final Call amir = Call.by("amir").with("AFTERCARE");

    @Test
    void theReleaseDateReachesCaseWorkListProbationAndFeedByItself() {
        InventedPerson person = House.somebody();
        String caseId = House.caseAbout(person, House.POLICE, House.PROBATION, House.GRONINGEN);
        DjiDetention detention =
                new DjiDetention(House.NORTH, "T03-1", House.asDjiKnows(person), LocalDate.of(2026, 3, 2));

        push(detention.started("T03-a", OffsetDateTime.parse("2026-03-02T09:00:00+01:00")));
        push(detention.planned("T03-b", OffsetDateTime.parse("2026-05-01T09:00:00+02:00"), LocalDate.of(2026, 6, 12)));
        theCaseSays(caseId, "plannedReleaseDate", "2026-06-12");
        theWorkListSays(caseId, "2026-06-12", "AWAITING_RELEASE");

        push(detention.changed("T03-c", OffsetDateTime.parse("2026-05-04T09:00:00+02:00"), LocalDate.of(2026, 5, 22)));
        theCaseSays(caseId, "plannedReleaseDate", "2026-05-22");

        push(detention.effected("T03-d", OffsetDateTime.parse("2026-05-08T15:10:00+02:00"), LocalDate.of(2026, 5, 8)));
        theCaseSays(caseId, "releasedOn", "2026-05-08");
        theWorkListSays(caseId, "2026-05-08", "RELEASED");

        Api.as("noor", "CASE_DIRECTION")
                .get("/cases/{id}/timeline", caseId)
                .then()
                .statusCode(200)
                .body("items.kind", hasItems("RELEASE_EFFECTED", "RELEASE_CHANGED", "RELEASE_PLANNED", "CASE_OPENED"));
        probationWasToldInOrder(caseId, 4);
    }

    @Test
    void lateAndDisorderedNoticesEndInTheSameState() {
        InventedPerson person = House.somebody();
        String caseId = House.caseAbout(person, House.PROBATION, House.GRONINGEN);
        DjiDetention detention =
                new DjiDetention(House.NORTH, "T03-2", House.asDjiKnows(person), LocalDate.of(2026, 3, 2));

        push(detention.effected("T03-z", OffsetDateTime.parse("2026-05-08T15:10:00+02:00"), LocalDate.of(2026, 5, 8)));
        push(detention.planned("T03-y", OffsetDateTime.parse("2026-05-01T09:00:00+02:00"), LocalDate.of(2026, 6, 12)));
        push(detention.started("T03-x", OffsetDateTime.parse("2026-03-02T09:00:00+01:00")));

        theCaseSays(caseId, "releasedOn", "2026-05-08");
        Api.as("noor", "CASE_DIRECTION")
                .get("/cases/{id}", caseId)
                .then()
                .body("detentionPeriods[0].status", equalTo("RELEASED"))
                .body("detentionPeriods[0].leadDaysFirst", equalTo(7))
                .body(
                        "timeline.kind",
                        contains("CASE_OPENED", "RELEASE_EFFECTED", "RELEASE_PLANNED", "DETENTION_STARTED"));
    }

    /** Ten days ago the court released him the same day; the plan had been for three weeks later. */
    @Test
    void aftercareFollowsEveryChangeAndTheCourtsReleaseIsCountedApart() {
        LocalDate left = Catalogue.TODAY.minusDays(10);
        InventedPerson person = House.somebody();
        String caseId = House.caseAbout(person, House.PROBATION, House.GRONINGEN);
        DjiDetention detention = new DjiDetention(House.NORTH, "T03-3", House.asDjiKnows(person), left.minusDays(90));
        push(detention.started("T03-3a", noon(left.minusDays(90))));
        push(detention.planned("T03-3b", noon(left.minusDays(2)), left.plusDays(42)));
        String track = aftercareWithHousingAWeekBefore(caseId);
        housingIsDue(track, left.plusDays(42 - 7));
        String supervision = supervisionFrom(caseId, left);

        push(detention.changed("T03-3c", noon(left.minusDays(1)), left.plusDays(21)));
        housingIsDue(track, left.plusDays(21 - 7));

        push(detention.effected("T03-3d", noon(left), left));
        housingIsDue(track, left.minusDays(7));
        noor.read("/cases/" + caseId)
                .body("detentionPeriods[0].unplanned", equalTo(true))
                .body("detentionPeriods[0].leadDays", equalTo(0))
                .body("detentionPeriods[0].leadDaysFirst", equalTo(2));
        theWorkListSays(caseId, left.toString(), "RELEASED");
        theSupervisionBeginsLate(supervision, left);
    }

    private String aftercareWithHousingAWeekBefore(String caseId) {
        String item = TheSystem.get()
                .rows()
                .one(
                        "select a.id from aftercare_item a join case_person c on c.person_id = a.person_id where c.case_id = ?::uuid",
                        caseId);
        return amir.created("/aftercare-tracks", AftercareScenario.start(item, caseId));
    }

    private void housingIsDue(String track, LocalDate day) {
        String agreement = amir.read("/aftercare-tracks/" + track)
                .body("conditions", hasSize(5))
                .extract()
                .path("conditions.find { it.kind == 'HOUSING' }.agreementId");
        amir.read("/agreements/" + agreement).body("dueDate", equalTo(day.toString()));
    }

    private String supervisionFrom(String caseId, LocalDate day) {
        Map<String, Object> choice =
                Catalogue.choice(caseId, Catalogue.offer(House.PROBATION, "CRIMINAL", "INTERVENTION"));
        choice.put("reference", "T-" + caseId.substring(24));
        choice.put("plannedStartDate", day.toString());
        String supervision = noor.created("/interventions", choice);
        noor.done("/interventions/" + supervision, "_move", Map.of("to", "AGREED"));
        return supervision;
    }

    /** Probation's own system tells; both days stay known, so that the wait can be counted. */
    private void theSupervisionBeginsLate(String supervision, LocalDate left) {
        String number = noor.read("/interventions/" + supervision).extract().path("reference");
        Call.by("partner-probation@" + House.NORTH)
                .create(
                        "/progress-reports",
                        Map.of(
                                "interventionReference",
                                number,
                                "status",
                                "STARTED",
                                "occurredOn",
                                Catalogue.TODAY.toString()))
                .statusCode(201)
                .body("applied", equalTo(true));
        noor.read("/interventions/" + supervision)
                .body("plannedStartDate", equalTo(left.toString()))
                .body("startedOn", equalTo(Catalogue.TODAY.toString()));
    }

    private static OffsetDateTime noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZoneId.of("Europe/Amsterdam")).toOffsetDateTime();
    }

    private static void push(DjiMessage message) {
        assertEquals(202, TheSystem.get().dji(House.NORTH).push(message).status());
    }

    private static void theCaseSays(String caseId, String field, String date) {
        Api.as("noor", "CASE_DIRECTION")
                .get("/cases/{id}", caseId)
                .then()
                .statusCode(200)
                .body(field, equalTo(date));
    }

    private static void theWorkListSays(String caseId, String date, String status) {
        new Dossier(caseId).isOnWorkList(date, status);
    }

    private static void probationWasToldInOrder(String caseId, int updates) {
        String number = TheSystem.get().rows().one("select number from case_file where id = ?::uuid", caseId);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> TheSystem.get().probation().kept().stream()
                                .filter(kept -> kept.caseNumber().equals(number))
                                .count()
                        == updates);
        long expected = 1;
        for (var kept : TheSystem.get().probation().kept()) {
            if (kept.caseNumber().equals(number)) {
                assertEquals(expected++, kept.sequence());
            }
        }
    }
}
