package nl.ketenhuis.it.scenario;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.ketenhuis.it.support.Call;
import nl.ketenhuis.it.support.Catalogue;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What nobody does by hand (domain 4.5, step 8 and 9): stagnation, reviews and long silence are found and put on lists. */
@ExtendWith(TheSystem.class)
class WatchScenario {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Call noor = Call.by("noor");
    private final Call eva = Call.by("eva");

    @Test
    void anInterventionNobodySpeaksOfComesOnThePartnersListUntilItDoes() {
        String caseId = House.caseAbout(House.somebody(), House.PROBATION);
        String intervention = Catalogue.choose(caseId, Catalogue.offer(House.PROBATION, "CRIMINAL", "INTERVENTION"));
        eva.done("/interventions/" + intervention, "_move", Map.of("to", "AGREED"));
        eva.done("/interventions/" + intervention, "_move", Map.of("to", "STARTED"));
        longAgo("update intervention set last_progress_at = now() - interval '31 days' where id", intervention);

        String silent = "items.findAll { it.interventionId == '" + intervention + "' }";
        onList(eva, "INTERVENTION_STAGNANT", silent);
        noor.read("/interventions/" + intervention).body("stagnant", equalTo(true));

        eva.create(
                        "/progress-reports",
                        Map.of(
                                "interventionId",
                                intervention,
                                "occurredOn",
                                Catalogue.TODAY.toString(),
                                "note",
                                "Wekelijks gesproken."))
                .statusCode(201);
        eva.read("/work-items?limit=100").body(silent, hasSize(0));
        noor.read("/interventions/" + intervention).body("stagnant", equalTo(false));
    }

    @Test
    void aReviewIsAskedForOnItsDayAndBringsTheCaseBackToItsTable() {
        String caseId = House.caseAbout(House.somebody(), House.PROBATION);
        String plan = noor.created("/plans", PlanScenario.plan(caseId, PlanScenario.goal(null, "Rust.", null)));
        noor.done("/plans/" + plan, "_propose", Map.of("partners", List.of(House.PROBATION)));
        eva.done("/plans/" + plan, "_approve", Map.of("decision", "APPROVED"));
        longAgo("update plan set review_date = current_date - 1 where id", plan);

        onList(noor, "REVIEW_DUE", "items.findAll { it.planId == '" + plan + "' }");
        noor.done(
                        "/plans/" + plan,
                        "_review",
                        Map.of(
                                "outcome",
                                "ADJUST",
                                "conclusion",
                                "Er is meer nodig.",
                                "nextReviewDate",
                                Catalogue.TODAY.plusDays(60).toString()))
                .body("reviewedOn", equalTo(Catalogue.TODAY.toString()));
        noor.read("/cases/" + caseId).body("status", equalTo("IN_CONSULTATION"));
        noor.read("/work-items?limit=100").body("items.findAll { it.planId == '" + plan + "' }", hasSize(0));
    }

    @Test
    void whatStandsOnAListTooLongGoesToTheDirectionByItself() {
        String caseId = House.caseAbout(House.somebody(), House.PROBATION);
        String plan = noor.created("/plans", PlanScenario.plan(caseId, PlanScenario.goal(null, "Rust.", null)));
        noor.done("/plans/" + plan, "_propose", Map.of("partners", List.of(House.PROBATION)));
        eva.done("/plans/" + plan, "_approve", Map.of("decision", "APPROVED"));
        String agreement = noor.created("/agreements", PlanScenario.agreement(caseId, plan, House.PROBATION));
        longAgo("update agreement set due_date = current_date - 9 where id", agreement);
        onList(eva, "AGREEMENT_OVERDUE", "items.findAll { it.agreementId == '" + agreement + "' }");
        longAgo("update work_item set raised_at = now() - interval '8 days' where subject_id", agreement);

        String item = "items.find { it.agreementId == '" + agreement + "' }.escalatedAt";
        await().atMost(PATIENCE).untilAsserted(() -> noor.read("/work-items?kind=AGREEMENT_OVERDUE&caseId=" + caseId)
                .body(item, notNullValue()));
        noor.read("/cases/" + caseId + "/timeline").body("items.kind", hasItem("WORK_ESCALATED"));
        noor.read("/cases/" + caseId).body("status", equalTo("IN_CONSULTATION"));
    }

    private static void onList(Call who, String kind, String found) {
        await().atMost(PATIENCE).untilAsserted(() -> who.read("/work-items?kind=" + kind + "&limit=100")
                .body(found, hasSize(1)));
    }

    private static void longAgo(String update, String id) {
        TheSystem.get().rows().execute(update + " = '" + id + "'");
    }
}
