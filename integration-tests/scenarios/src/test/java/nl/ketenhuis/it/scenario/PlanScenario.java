package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import nl.ketenhuis.it.support.Call;
import nl.ketenhuis.it.support.Catalogue;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Plans (T-02, S-PLN-1, S-PLN-2): interventions chosen side by side, agreed by partners with a mandate, in versions. */
@ExtendWith(TheSystem.class)
class PlanScenario {

    private static final String ADDICTION_CARE = "01890000-0000-7000-8000-000000000114";

    private final Call noor = Call.by("noor");

    @Test
    void aPlanIsDraftedAgreedByItsPartnersCarriedOutAndEvaluated() {
        String caseId = House.caseAbout(House.somebody(), House.POLICE, House.PROBATION);
        String supervision = Catalogue.choose(caseId, Catalogue.offer(House.PROBATION, "CRIMINAL", "INTERVENTION"));
        String plan = noor.created("/plans", plan(caseId, goal(null, "Geen nieuwe schulden.", supervision)));
        String agreement = noor.created("/agreements", agreement(caseId, plan, House.POLICE));
        noor.read("/agreements/" + agreement).body("status", equalTo("DRAFT"));

        String place = "/plans/" + plan;
        noor.done(place, "_propose", Map.of("partners", List.of()))
                .body("draft.status", equalTo("PROPOSED"))
                .body("draft.approvals.organisation.id", containsInAnyOrder(House.POLICE, House.PROBATION));
        Call.by("eva").read("/work-items?kind=APPROVAL_ASKED&limit=100").body("items.planId", hasItem(plan));
        Call.by("bas").done(place, "_approve", Map.of("decision", "APPROVED")).body("status", equalTo("DRAFT"));
        Call.by("eva")
                .done(place, "_approve", Map.of("decision", "APPROVED"))
                .body("status", equalTo("AGREED"))
                .body("current.number", equalTo(1))
                .body("draft", nullValue());

        noor.read("/cases/" + caseId)
                .body("status", equalTo("PLAN_AGREED"))
                .body("plan.current.goals", hasSize(1))
                .body("interventions.status", contains("AGREED"))
                .body("agreements.status", contains("OPEN"));
        noor.read("/events?types=nl.ketenhuis.plan-agreed.v1&limit=100").body("items.data.caseId", hasItem(caseId));
        isCarriedOutAndEvaluated(caseId, plan, supervision, agreement);
    }

    private void isCarriedOutAndEvaluated(String caseId, String plan, String supervision, String agreement) {
        String place = "/plans/" + plan;
        Call.by("eva").done("/interventions/" + supervision, "_move", Map.of("to", "STARTED"));
        noor.read(place).body("status", equalTo("ACTIVE"));
        noor.read("/cases/" + caseId).body("status", equalTo("IN_EXECUTION"));

        Call.by("eva").done("/interventions/" + supervision, "_move", Map.of("to", "COMPLETED", "result", "Op koers."));
        Call.by("bas").done("/agreements/" + agreement, "_move", Map.of("to", "DONE"));
        String goal = noor.read(place).extract().path("current.goals[0].id");
        noor.done(
                        place,
                        "_evaluate",
                        Map.of(
                                "conclusion",
                                "Gelukt.",
                                "results",
                                List.of(Map.of("goalId", goal, "result", "REACHED"))))
                .body("status", equalTo("EVALUATED"))
                .body("current.goals[0].result", equalTo("REACHED"));
    }

    @Test
    void aVersionIsComparedWithTheOneBefore() {
        String caseId = House.caseAbout(House.somebody(), House.PROBATION);
        String type = Catalogue.offer(House.PROBATION, "CRIMINAL", "INTERVENTION");
        String first = Catalogue.choose(caseId, type);
        String plan = noor.created("/plans", plan(caseId, goal(null, "Een dak boven het hoofd.", first)));
        agree(plan);
        String goal = noor.read("/plans/" + plan).extract().path("current.goals[0].id");

        String second = Catalogue.choose(caseId, type);
        Map<String, Object> next = Map.of(
                "summary",
                "Nu ook werk.",
                "reviewDate",
                Catalogue.TODAY.plusDays(90).toString(),
                "goals",
                List.of(goal(goal, "Een vaste woning.", first), goal(null, "Werk of scholing.", second)));
        noor.done("/plans/" + plan, "_draft", next).body("draft.number", equalTo(2));
        agree(plan);

        noor.read("/plans/" + plan + "/comparison?earlier=1&later=2")
                .body("goalsAdded.text", contains("Werk of scholing."))
                .body("goalsRemoved", hasSize(0))
                .body("goalsChanged[0].before.text", equalTo("Een dak boven het hoofd."))
                .body("goalsChanged[0].after.text", equalTo("Een vaste woning."))
                .body("interventionsAdded", contains(second));
        noor.read("/plans/" + plan + "/versions/1").body("status", equalTo("SUPERSEDED"));
    }

    @Test
    void noPartnerIsBoundWithoutAMandate() {
        String caseId = House.caseAbout(House.somebody(), House.POLICE);
        String plan = noor.created("/plans", plan(caseId, goal(null, "Veilig.", null)));
        noor.done("/plans/" + plan, "_propose", Map.of("partners", List.of(House.POLICE)));
        TheSystem.get()
                .rows()
                .execute("update mandate set revoked_on = current_date where organisation_id = '" + House.POLICE + "'");
        try {
            Call.by("bas")
                    .act("/plans/" + plan, "_approve", Map.of("decision", "APPROVED"))
                    .statusCode(409)
                    .body("guard", equalTo("mandate-in-force"));
            Call.by("bas").read("/plans/" + plan).body("allowedActions.operation", not(hasItem("approvePlanVersion")));
        } finally {
            TheSystem.get()
                    .rows()
                    .execute("update mandate set revoked_on = null where organisation_id = '" + House.POLICE + "'");
        }
        Call.by("bas").done("/plans/" + plan, "_approve", Map.of("decision", "APPROVED"));
    }

    @Test
    void aPartnerThatDeclinesSendsTheVersionBack() {
        String caseId = House.caseAbout(House.somebody(), House.POLICE);
        String plan = noor.created("/plans", plan(caseId, goal(null, "Veilig.", null)));
        noor.done("/plans/" + plan, "_propose", Map.of("partners", List.of(House.POLICE)));
        noor.act("/plans/" + plan, "_draft", draft(goal(null, "Anders.", null)))
                .statusCode(409)
                .body("guard", equalTo("not-being-asked"));

        Call.by("bas")
                .done("/plans/" + plan, "_approve", Map.of("decision", "DECLINED", "remark", "Te vrijblijvend."))
                .body("draft.status", equalTo("REJECTED"));
        noor.done("/plans/" + plan, "_draft", draft(goal(null, "Scherper.", null)))
                .body("draft.number", equalTo(2))
                .body("draft.status", equalTo("DRAFT"));
    }

    @Test
    void allChainsStandSideBySideAndHealthIsWithheldFromTheCriminalChain() {
        String caseId = House.caseAbout(House.somebody(), House.POLICE, House.PROBATION, ADDICTION_CARE);
        String supervision = Catalogue.choose(caseId, Catalogue.offer(House.PROBATION, "CRIMINAL", "INTERVENTION"));
        String treatment = Catalogue.choose(caseId, Catalogue.offer(ADDICTION_CARE, "CARE", "HEALTH"));
        noor.create(
                        "/interventions/_note",
                        Map.of(
                                "caseId",
                                caseId,
                                "name",
                                "Taakstraf",
                                "chain",
                                "CRIMINAL",
                                "place",
                                "ZSM Zuid",
                                "dataClass",
                                "INTERVENTION"))
                .statusCode(201);

        noor.read("/cases/" + caseId + "/intervention-overview")
                .body("running.id", containsInAnyOrder(supervision, treatment))
                .body("elsewhere.place", contains("ZSM Zuid"))
                .body("chains.find { it.chain == 'CARE' }.running", equalTo(1));
        Call.by("bas")
                .read("/cases/" + caseId + "/intervention-overview")
                .body("running.find { it.id == '" + treatment + "' }.withheld", equalTo(true))
                .body("running.find { it.id == '" + treatment + "' }.name", nullValue())
                .body("running.find { it.id == '" + supervision + "' }.withheld", equalTo(false));
        Call.by("bas").read("/interventions/" + treatment).body("organisation", nullValue());
        noor.read("/interventions/" + treatment)
                .body("sideBySide.running", equalTo(1))
                .body("alternatives[0].reasonNotChosen", equalTo("Maakt de schulden groter."));
    }

    @Test
    void whoIsNotAnswerableMovesNothing() {
        String caseId = House.caseAbout(House.somebody(), House.POLICE, House.PROBATION);
        String supervision = Catalogue.choose(caseId, Catalogue.offer(House.PROBATION, "CRIMINAL", "INTERVENTION"));
        Call.by("bas")
                .act("/interventions/" + supervision, "_move", Map.of("to", "AGREED"))
                .statusCode(409)
                .body("guard", equalTo("is-answerable"));
        Call.by("eva")
                .act("/interventions/" + supervision, "_move", Map.of("to", "NOT_STARTED"))
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
    }

    private void agree(String plan) {
        noor.done("/plans/" + plan, "_propose", Map.of("partners", List.of()));
        Call.by("eva").done("/plans/" + plan, "_approve", Map.of("decision", "APPROVED"));
    }

    static Map<String, Object> plan(String caseId, Map<String, Object> goal) {
        return Map.of(
                "caseId",
                caseId,
                "summary",
                "Een plan voor schulden en toezicht.",
                "reviewDate",
                Catalogue.TODAY.plusDays(60).toString(),
                "goals",
                List.of(goal));
    }

    private static Map<String, Object> draft(Map<String, Object> goal) {
        return Map.of(
                "summary",
                "Aangepast.",
                "reviewDate",
                Catalogue.TODAY.plusDays(60).toString(),
                "goals",
                List.of(goal));
    }

    static Map<String, Object> goal(String id, String text, String intervention) {
        List<String> interventions = intervention == null ? List.of() : List.of(intervention);
        return id == null
                ? Map.of("lifeDomain", "DEBTS", "text", text, "interventionIds", interventions)
                : Map.of("id", id, "lifeDomain", "DEBTS", "text", text, "interventionIds", interventions);
    }

    static Map<String, Object> agreement(String caseId, String plan, String organisation) {
        return Map.of(
                "caseId",
                caseId,
                "planId",
                plan,
                "text",
                "Belt wekelijks.",
                "responsibleOrganisationId",
                organisation,
                "dueDate",
                Catalogue.TODAY.plusDays(14).toString());
    }
}
