package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ketenhuis.it.support.Call;
import nl.ketenhuis.it.support.Catalogue;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.Meetings;
import nl.ketenhuis.it.support.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A plan partners are asked for is agreed at the table: a decision of the meeting is their answer (S-CON-6, S-PLN-1, I-05). */
@ExtendWith(TheSystem.class)
class PlanAgreedInMeetingScenario {

    private static final Call NOOR = Call.by("noor");
    private static final Call TESS = Call.by("tess");
    private static final Call EVA = Call.by("eva");

    @Test
    void whatAllPartnersDecideTogetherMakesThePlanStand() {
        String caseId = Meetings.riskCase(House.POLICE, House.PROBATION);
        String plan = planAskedFor(caseId);
        EVA.read("/work-items?kind=APPROVAL_ASKED&limit=100").body("items.planId", hasItem(plan));

        hold(caseId, List.of(House.POLICE, House.PROBATION));
        String decision = TESS.read("/decisions?caseId=" + caseId).extract().path("items[0].id");
        NOOR.read("/plans/" + plan)
                .body("status", equalTo("AGREED"))
                .body("draft", nullValue())
                .body("current.approvals.status", everyItem(equalTo("APPROVED")))
                .body("current.approvals.decisionId", everyItem(equalTo(decision)));
        NOOR.read("/cases/" + caseId)
                .body("status", equalTo("PLAN_AGREED"))
                .body("interventions.status", contains("AGREED"))
                .body("agreements.status", contains("OPEN"));
        NOOR.read("/cases/" + caseId + "/timeline").body("items.kind", hasItem("PLAN_AGREED"));
        EVA.read("/work-items?kind=APPROVAL_ASKED&limit=100").body("items.planId", not(hasItem(plan)));
    }

    @Test
    void whoWasNotThereIsStillAsked() {
        String caseId = Meetings.riskCase(House.POLICE, House.PROBATION);
        String plan = planAskedFor(caseId);
        hold(caseId, List.of(House.POLICE));

        NOOR.read("/plans/" + plan)
                .body("status", equalTo("DRAFT"))
                .body(
                        "draft.approvals.find { it.organisation.id == '" + House.POLICE + "' }.status",
                        equalTo("APPROVED"))
                .body(
                        "draft.approvals.find { it.organisation.id == '" + House.PROBATION + "' }.status",
                        equalTo("ASKED"));
        NOOR.read("/cases/" + caseId).body("status", equalTo("IN_CONSULTATION"));
        EVA.done("/plans/" + plan, "_approve", Map.of("decision", "APPROVED"))
                .body("status", equalTo("AGREED"))
                .body(
                        "current.approvals.find { it.organisation.id == '" + House.PROBATION + "' }.decisionId",
                        nullValue());
        NOOR.read("/cases/" + caseId).body("status", equalTo("PLAN_AGREED"));
    }

    private static String planAskedFor(String caseId) {
        String supervision = Catalogue.choose(caseId, Catalogue.offer(House.PROBATION, "CRIMINAL", "INTERVENTION"));
        String plan = NOOR.created(
                "/plans", PlanScenario.plan(caseId, PlanScenario.goal(null, "Geen nieuwe schulden.", supervision)));
        NOOR.created("/agreements", PlanScenario.agreement(caseId, plan, House.POLICE));
        NOOR.done("/plans/" + plan, "_propose", Map.of("partners", List.of()));
        return plan;
    }

    private static void hold(String caseId, List<String> organisations) {
        String meeting = Meetings.riskIn(0);
        String item = Meetings.putOn(meeting, caseId);
        TESS.done(Meetings.at(meeting), "_fixagenda", null);
        Meetings.attends(meeting, House.POLICE, Meetings.BAS);
        if (organisations.contains(House.PROBATION)) {
            Meetings.attends(meeting, House.PROBATION, Meetings.EVA);
        }
        TESS.done(
                        Meetings.item(meeting, item),
                        "_hold",
                        Map.of(
                                "approach",
                                "As the plan says.",
                                "decisions",
                                List.of(Map.of(
                                        "kind", "AGREE_PLAN",
                                        "text", "The plan is agreed.",
                                        "motivation", "All partners carry a part of it.",
                                        "organisationIds", organisations)),
                                "agreements",
                                List.of(),
                                "nextDate",
                                LocalDate.now().plusWeeks(6).toString()))
                .body("status", equalTo("HELD"));
    }
}
