package nl.ketenhuis.it.scenario;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.ketenhuis.it.support.Api;
import nl.ketenhuis.it.support.Call;
import nl.ketenhuis.it.support.Catalogue;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Progress (S-INF-7, S-INF-20): by hand and by a partner's system alike (T-18); what is late is found and pushed (T-02). */
@ExtendWith(TheSystem.class)
class ProgressScenario {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String SYSTEM = "partner-probation@" + House.NORTH;

    private final Call noor = Call.by("noor");
    private final Call eva = Call.by("eva");
    private final Call probation = Call.by(SYSTEM);

    @Test
    void theSameProgressByHandAndLaterByTheSystemCountsOnce() {
        String caseId = House.caseAbout(House.somebody(), House.PROBATION);
        String intervention = agreedIntervention(caseId, "RN-" + caseId.substring(24));
        String started = Catalogue.TODAY.minusDays(3).toString();
        String entry = eva.created(
                "/progress-reports",
                Map.of("interventionId", intervention, "status", "STARTED", "occurredOn", started));
        long events = events(caseId);

        probation
                .create(
                        "/progress-reports",
                        Map.of(
                                "interventionReference",
                                "RN-" + caseId.substring(24),
                                "status",
                                "STARTED",
                                "occurredOn",
                                started,
                                "reference",
                                "bericht-1"))
                .statusCode(201)
                .body("id", equalTo(entry))
                .body("via", equalTo("MANUAL"));

        noor.read("/interventions/" + intervention + "/progress")
                .body("items.findAll { it.status == 'STARTED' }", hasSize(1));
        assertEquals(events, events(caseId));
    }

    @Test
    void whatTheSystemAddsMovesTheInterventionAsAPersonWould() {
        String caseId = House.caseAbout(House.somebody(), House.PROBATION);
        String intervention = agreedIntervention(caseId, "RN-" + caseId.substring(24));
        String started = Catalogue.TODAY.minusDays(3).toString();
        report(intervention, "STARTED", 3);

        probation
                .create(
                        "/progress-reports",
                        Map.of(
                                "interventionReference",
                                "RN-" + caseId.substring(24),
                                "status",
                                "COMPLETED",
                                "occurredOn",
                                Catalogue.TODAY.toString()))
                .statusCode(201)
                .body("via", equalTo("SYSTEM"))
                .body("applied", equalTo(true));
        noor.read("/interventions/" + intervention)
                .body("status", equalTo("COMPLETED"))
                .body("startedOn", equalTo(started))
                .body("endedOn", equalTo(Catalogue.TODAY.toString()));
    }

    @Test
    void newsThatComesLateIsKeptAndChangesNoState() {
        String caseId = House.caseAbout(House.somebody(), House.PROBATION);
        String intervention = agreedIntervention(caseId, "RN-" + caseId.substring(24));
        report(intervention, "COMPLETED", 1).body("applied", equalTo(true));
        report(intervention, "STARTED", 20).body("applied", equalTo(false));

        noor.read("/interventions/" + intervention)
                .body("status", equalTo("COMPLETED"))
                .body("startedOn", equalTo(Catalogue.TODAY.minusDays(20).toString()))
                .body("endedOn", equalTo(Catalogue.TODAY.minusDays(1).toString()));
    }

    @Test
    void aLateAgreementComesOnTheListOfWhoPromisedItAndGoesOffWhenItIsKept() {
        String agreement = lateAgreement();
        String mine = "items.findAll { it.agreementId == '" + agreement + "' }";
        await().atMost(PATIENCE).untilAsserted(() -> eva.read("/work-items?kind=AGREEMENT_OVERDUE&limit=100")
                .body(mine, hasSize(1)));
        Call.by("bas").read("/work-items?limit=100").body(mine, hasSize(0));
        String caseId = noor.read("/agreements/" + agreement)
                .body("overdue", equalTo(true))
                .extract()
                .path("caseId");
        noor.read("/cases/" + caseId + "/timeline").body("items.kind", hasItem("AGREEMENT_OVERDUE"));

        eva.done("/agreements/" + agreement, "_move", Map.of("to", "DONE", "note", "Alsnog gedaan."));
        eva.read("/work-items?limit=100").body(mine, hasSize(0));
        Api.as("eva", "CASE_DIRECTION")
                .queryParam("types", "nl.ketenhuis.agreement-overdue.v1")
                .queryParam("limit", 100)
                .get("/events")
                .then()
                .body("items.findAll { it.data.caseId == '" + caseId + "' }", hasSize(1));
    }

    @Test
    void whatStaysUndoneIsPutBeforeTheDirection() {
        String agreement = lateAgreement();
        await().atMost(PATIENCE)
                .until(() -> TheSystem.get()
                                .rows()
                                .count("select count(*) from work_item where subject_id = ?::uuid", agreement)
                        == 1);
        String item = TheSystem.get().rows().one("select id from work_item where subject_id = ?::uuid", agreement);
        eva.done("/work-items/" + item, "_escalate", Map.of("reason", "Wachten op de woningcorporatie."))
                .body("escalationReason", equalTo("Wachten op de woningcorporatie."))
                .body("allowedActions.operation", not(hasItem("escalateWorkItem")));
        noor.read("/work-items?limit=100").body("items.id", hasItem(item));
    }

    @Test
    void anAgreementIsChangedOnTheVersionThatWasSeen() {
        String agreement = openAgreement();
        Map<String, Object> revision = Map.of(
                "text",
                "Belt dagelijks.",
                "responsibleOrganisationId",
                House.PROBATION,
                "dueDate",
                Catalogue.TODAY.plusDays(30).toString(),
                "reason",
                "Meer tijd nodig.");
        Api.act("noor", "CASE_DIRECTION")
                .header("If-Match", "\"99\"")
                .body(revision)
                .post("/agreements/{id}/_revise", agreement)
                .then()
                .statusCode(412);
        noor.done("/agreements/" + agreement, "_revise", revision)
                .body("extensions", equalTo(1))
                .body("firstDueDate", equalTo(Catalogue.TODAY.plusDays(14).toString()));
        noor.done("/agreements/" + agreement, "_cancel", Map.of("reason", "Niet meer nodig."))
                .body("status", equalTo("CANCELLED"))
                .body("allowedActions.operation", not(hasItem("moveAgreement")));
    }

    @Test
    void anAgreementBelongsToSomething() {
        String caseId = House.caseAbout(House.somebody(), House.PROBATION);
        noor.create(
                        "/agreements",
                        Map.of(
                                "caseId",
                                caseId,
                                "text",
                                "Zomaar iets.",
                                "responsibleOrganisationId",
                                House.POLICE,
                                "dueDate",
                                Catalogue.TODAY.minusDays(1).toString()))
                .statusCode(400)
                .body("errors.pointer", contains("/dueDate", "/planId"));
    }

    private String agreedIntervention(String caseId, String reference) {
        Map<String, Object> choice =
                Catalogue.choice(caseId, Catalogue.offer(House.PROBATION, "CRIMINAL", "INTERVENTION"));
        choice.put("reference", reference);
        String intervention = noor.created("/interventions", choice);
        noor.done("/interventions/" + intervention, "_move", Map.of("to", "AGREED"));
        return intervention;
    }

    private ValidatableResponse report(String intervention, String status, int daysAgo) {
        return probation
                .create(
                        "/progress-reports",
                        Map.of(
                                "interventionId",
                                intervention,
                                "status",
                                status,
                                "occurredOn",
                                Catalogue.TODAY.minusDays(daysAgo).toString()))
                .statusCode(201);
    }

    private String openAgreement() {
        String caseId = House.caseAbout(House.somebody(), House.PROBATION);
        String plan = noor.created("/plans", PlanScenario.plan(caseId, PlanScenario.goal(null, "Rust.", null)));
        noor.done("/plans/" + plan, "_propose", Map.of("partners", List.of(House.PROBATION)));
        eva.done("/plans/" + plan, "_approve", Map.of("decision", "APPROVED"));
        return noor.created("/agreements", PlanScenario.agreement(caseId, plan, House.PROBATION));
    }

    /** Nobody can make an agreement for a day that has passed; time has to be helped. */
    private String lateAgreement() {
        String agreement = openAgreement();
        TheSystem.get()
                .rows()
                .execute("update agreement set due_date = current_date - 2 where id = '" + agreement + "'");
        return agreement;
    }

    private static long events(String caseId) {
        return TheSystem.get().rows().count("select count(*) from case_event where case_id = ?::uuid", caseId);
    }
}
