package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.it.support.Api;
import nl.ketenhuis.it.support.Call;
import nl.ketenhuis.it.support.Catalogue;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.Meetings;
import nl.ketenhuis.it.support.Table;
import nl.ketenhuis.it.support.Table.Sitting;
import nl.ketenhuis.it.support.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An agreement belongs to a decision of a meeting that was held or to a plan, of its own case and one of them only; somebody in
 * the case keeps it, before a day (I-07).
 */
@ExtendWith(TheSystem.class)
class AgreementGroundScenario {

    private static final String KIND = "COMMIT_AGREEMENT";
    private static final List<String> POLICE = List.of(House.POLICE);
    private static final Call NOOR = Call.by("noor");

    @Test
    void aDecisionIsAGroundOnceItsMeetingIsOver() {
        String caseId = Meetings.riskCase(House.POLICE);
        Sitting sitting = Table.RISK.meetAbout(caseId, KIND, POLICE);
        sitting.decide(KIND, "Elke week een bezoek.", POLICE, Map.of("noOutputReason", "Er is al een plan."));
        String decision = NOOR.read("/decisions?caseId=" + caseId).extract().path("items[0].id");

        refused(agreement(caseId, Map.of("decisionId", decision)), "/decisionId", "not-of-case");
        sitting.end();
        make(agreement(caseId, Map.of("decisionId", decision))).statusCode(201).body("basis", equalTo("DECISION"));

        String other = Meetings.riskCase(House.POLICE);
        refused(agreement(other, Map.of("decisionId", decision)), "/decisionId", "not-of-case");
        refused(agreement(caseId, Map.of("decisionId", UUID.randomUUID().toString())), "/decisionId", "not-of-case");
    }

    @Test
    void aPlanIsAGroundForItsOwnCaseWhileItGoesOn() {
        String caseId = House.caseAbout(House.somebody(), House.POLICE);
        String plan = NOOR.created("/plans", PlanScenario.plan(caseId, PlanScenario.goal(null, "Rust.", null)));
        make(agreement(caseId, Map.of("planId", plan))).statusCode(201).body("status", equalTo("DRAFT"));

        String other = House.caseAbout(House.somebody(), House.POLICE);
        refused(agreement(other, Map.of("planId", plan)), "/planId", "not-of-case");
        NOOR.done("/plans/" + plan, "_close", null);
        refused(agreement(caseId, Map.of("planId", plan)), "/planId", "not-of-case");
    }

    @Test
    void itHasOneGroundWhateverWayItIsWritten() {
        String caseId = House.caseAbout(House.somebody(), House.POLICE);
        String plan = NOOR.created("/plans", PlanScenario.plan(caseId, PlanScenario.goal(null, "Rust.", null)));
        String nothing = UUID.randomUUID().toString();
        refused(agreement(caseId, Map.of()), "/planId", "one-ground");
        refused(agreement(caseId, Map.of("planId", plan, "decisionId", nothing)), "/planId", "one-ground");

        String made = make(agreement(caseId, Map.of("planId", plan)))
                .statusCode(201)
                .extract()
                .path("id");
        for (String change : List.of("plan_id = null", "decision_id = gen_random_uuid()")) {
            assertThrows(IllegalStateException.class, () -> TheSystem.get()
                    .rows()
                    .execute("update agreement set " + change + " where id = '" + made + "'"));
        }
    }

    @Test
    void somebodyInTheCaseKeepsItBeforeADay() {
        String caseId = House.caseAbout(House.somebody(), House.POLICE);
        String plan = NOOR.created("/plans", PlanScenario.plan(caseId, PlanScenario.goal(null, "Rust.", null)));
        Map<String, Object> wish = agreement(caseId, Map.of("planId", plan));

        wish.put("responsibleOrganisationId", House.PROBATION);
        refused(wish, "/responsibleOrganisationId", "not-in-case");
        wish.remove("responsibleOrganisationId");
        wish.remove("dueDate");
        Api.careless("noor")
                .header("Processing-Purpose", "CASE_DIRECTION")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(wish)
                .post("/agreements")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/responsibleOrganisationId", "/dueDate"));
    }

    private static Map<String, Object> agreement(String caseId, Map<String, String> ground) {
        Map<String, Object> wish = new HashMap<>(ground);
        wish.put("caseId", caseId);
        wish.put("text", "Belt wekelijks.");
        wish.put("responsibleOrganisationId", House.POLICE);
        wish.put("dueDate", Catalogue.TODAY.plusDays(14).toString());
        return wish;
    }

    private static ValidatableResponse make(Map<String, Object> wish) {
        return NOOR.create("/agreements", wish);
    }

    private static void refused(Map<String, Object> wish, String pointer, String code) {
        make(wish).statusCode(400).body("errors.pointer", contains(pointer)).body("errors.code", contains(code));
    }
}
