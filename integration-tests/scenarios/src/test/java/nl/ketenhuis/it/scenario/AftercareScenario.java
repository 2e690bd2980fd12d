package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ketenhuis.adapter.dji.simulator.DjiDetention;
import nl.ketenhuis.it.support.Call;
import nl.ketenhuis.it.support.Catalogue;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.TheSystem;
import nl.ketenhuis.local.demo.InventedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Aftercare over the five basic conditions, started from a release (T-03): the last days move with the release. */
@ExtendWith(TheSystem.class)
class AftercareScenario {

    private static final LocalDate RELEASE = Catalogue.TODAY.plusDays(42);

    private final Call amir = Call.by("amir").with("AFTERCARE");

    @Test
    void theCoordinatorStartsAftercareAndTheAgreementsMoveWithTheRelease() {
        InventedPerson person = House.somebody();
        String caseId = House.caseAbout(person, House.GRONINGEN, House.PROBATION);
        DjiDetention detention =
                new DjiDetention(House.NORTH, "AFTERCARE-1", House.asDjiKnows(person), LocalDate.of(2026, 1, 5));
        var dji = TheSystem.get().dji(House.NORTH);
        dji.push(detention.planned("AFTERCARE-a", OffsetDateTime.parse("2026-02-01T09:00:00+01:00"), RELEASE));
        String item = TheSystem.get()
                .rows()
                .one(
                        "select a.id from aftercare_item a join case_person c on c.person_id = a.person_id where c.case_id = ?::uuid",
                        caseId);

        String track = amir.created("/aftercare-tracks", start(item, caseId));
        amir.read("/aftercare-tracks/" + track)
                .body("conditions", hasSize(5))
                .body(
                        "conditions.find { it.kind == 'HOUSING' }.dueDate",
                        equalTo(RELEASE.minusDays(7).toString()));
        String housing = amir.read("/aftercare-tracks/" + track)
                .extract()
                .path("conditions.find { it.kind == 'HOUSING' }.agreementId");
        amir.create("/aftercare-tracks", start(item, caseId))
                .statusCode(409)
                .body("guard", equalTo("release-awaits-aftercare"));

        LocalDate sooner = RELEASE.minusDays(21);
        dji.push(detention.planned("AFTERCARE-b", OffsetDateTime.parse("2026-02-10T09:00:00+01:00"), sooner));

        amir.read("/agreements/" + housing)
                .body("basis", equalTo("AFTERCARE"))
                .body("dueDate", equalTo(sooner.minusDays(7).toString()))
                .body("firstDueDate", equalTo(RELEASE.minusDays(7).toString()));
        theConditionsArePutInOrder(caseId, track);
    }

    private void theConditionsArePutInOrder(String caseId, String track) {
        amir.done(
                        "/aftercare-tracks/" + track,
                        "_assess",
                        Map.of("kind", "HOUSING", "situation", "IN_ORDER", "note", "Kamer bij zijn zus."))
                .body("conditions.find { it.kind == 'HOUSING' }.situation", equalTo("IN_ORDER"));
        Call.by("noor")
                .read("/cases/" + caseId)
                .body("agreements.basis", hasItem("AFTERCARE"))
                .body("timeline.kind", hasItem("AFTERCARE_STARTED"));
        amir.done("/aftercare-tracks/" + track, "_close", Map.of("conclusion", "Alles op orde."))
                .body("status", equalTo("CLOSED"))
                .body("allowedActions", hasSize(0));
    }

    @Test
    void thePartnersAdviseAndTheProsecutorDecides() {
        String prosecution = "01890000-0000-7000-8000-000000000104";
        String caseId = House.caseAbout(House.somebody(), House.POLICE, prosecution);
        String person = TheSystem.get().rows().one("select person_id from case_person where case_id = ?::uuid", caseId);
        String advice = Call.by("bas")
                .created(
                        "/settlement-advices",
                        Map.of("caseId", caseId, "personId", person, "advice", "HALT", "motivation", "Eerste feit."));
        String place = "/settlement-advices/" + advice;
        Map<String, Object> decision = Map.of("outcome", "COURT", "decidedOn", Catalogue.TODAY.toString());
        Call.by("bas").act(place, "_decide", decision).statusCode(409).body("guard", equalTo("is-prosecution"));

        Call om = Call.by("partner-om@" + House.NORTH);
        om.act(place, "_decide", decision).statusCode(400).body("errors.pointer", contains("/motivation"));
        om.done(
                        place,
                        "_decide",
                        Map.of(
                                "outcome",
                                "COURT",
                                "decidedOn",
                                Catalogue.TODAY.toString(),
                                "motivation",
                                "Recidive blijkt uit een nieuw feit."))
                .body("status", equalTo("DECIDED"))
                .body("advice", equalTo("HALT"))
                .body("decision.outcome", equalTo("COURT"))
                .body("decision.followed", equalTo(false));
    }

    static Map<String, Object> start(String item, String caseId) {
        List<Map<String, Object>> conditions = new ArrayList<>();
        conditions.add(Map.of(
                "kind",
                "HOUSING",
                "situation",
                "NOT_IN_ORDER",
                "responsibleOrganisationId",
                House.GRONINGEN,
                "text",
                "Zoekt een kamer.",
                "daysFromRelease",
                -7));
        List.of("IDENTITY_PAPERS", "INCOME", "DEBTS", "CARE")
                .forEach(kind -> conditions.add(Map.of("kind", kind, "situation", "IN_ORDER")));
        return Map.of("aftercareItemId", item, "caseId", caseId, "conditions", conditions);
    }
}
