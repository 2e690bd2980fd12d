package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ketenhuis.it.support.Call;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.Meetings;
import nl.ketenhuis.it.support.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A whole risk consultation (T-02), an expired mandate (T-10, I-05) and minutes that are final (I-06). */
@ExtendWith(TheSystem.class)
class RiskConsultationScenario {

    private static final Call TESS = Call.by("tess");
    private static final Call IRIS = Call.by("iris");
    private static final Call OMAR = Call.by("omar");
    private static final String CHILD_PROTECTION = "01890000-0000-7000-8000-000000000107";
    private static final String YOUTH_PROTECTION = "01890000-0000-7000-8000-000000000112";
    private static final String WELFARE = "01890000-0000-7000-8000-000000000117";
    private static final String SCHOOL = "01890000-0000-7000-8000-000000000118";

    @Test
    void sixPartnersAgreeOnAPlanWithFiveAgreements() {
        List<String> six =
                List.of(House.POLICE, Meetings.PROSECUTION, CHILD_PROTECTION, YOUTH_PROTECTION, WELFARE, SCHOOL);
        String caseId = Meetings.riskCase(six.toArray(String[]::new));
        String meeting = Meetings.riskIn(0);
        String item = Meetings.putOn(meeting, caseId);
        begin(meeting);
        six.forEach(one -> attendsWithMandate(meeting, one));

        TESS.done(Meetings.item(meeting, item), "_hold", holding(six, five(six)))
                .body("status", equalTo("HELD"))
                .body("outcomeId", notNullValue());
        TESS.read("/cases/" + caseId).body("status", equalTo("PLAN_AGREED"));
        TESS.read("/agreements?caseId=" + caseId).body("items", hasSize(5)).body("items.basis", hasItem("DECISION"));

        TESS.done(Meetings.at(meeting), "_hold", null).body("status", equalTo("HELD"));
        TESS.done(Meetings.at(meeting), "_writeminutes", Map.of("text", "Begun at half past nine."));
        IRIS.done(Meetings.at(meeting), "_confirmminutes", null).body("status", equalTo("MINUTES_CONFIRMED"));

        String outcome = TESS.read("/outcomes?caseId=" + caseId).extract().path("items[0].id");
        Call.by("bas")
                .read("/outcomes/" + outcome)
                .body("approach", equalTo("School first, welfare visits every week."))
                .body("decisions.kind", contains("AGREE_PLAN"))
                .body("agreements.responsibleOrganisation.id", contains(House.POLICE));
        TESS.read("/outcomes/" + outcome)
                .body("agreements", hasSize(5))
                .body("recipients", hasSize(7))
                .body("recipients.find { it.organisation.id == '" + House.POLICE + "' }.viewedAt", notNullValue());
        Call.by("eva").read("/outcomes/" + outcome).statusCode(404);
        Call.by("bas").read("/events?types=nl.ketenhuis.outcome-viewed.v1").body("items.data.caseId", hasItem(caseId));
    }

    @Test
    void anExpiredMandateBindsNobodyUntilItIsRenewed() {
        String caseId = Meetings.riskCase(House.POLICE, Meetings.PROSECUTION);
        String meeting = Meetings.riskIn(0);
        String item = Meetings.putOn(meeting, caseId);
        begin(meeting);
        LocalDate today = LocalDate.now();
        String mandate = mandate(Meetings.PROSECUTION, "secretary-" + meeting, today.minusYears(1), today.minusDays(1));
        Map<String, Object> decided = holding(List.of(Meetings.PROSECUTION), List.of());

        refused(meeting, item, decided).body("guard", equalTo("somebody-attends"));
        Meetings.attends(meeting, House.POLICE, Meetings.BAS);
        refused(meeting, item, decided).body("guard", equalTo("organisation-attends"));
        Meetings.attends(meeting, Meetings.PROSECUTION, "secretary-" + meeting);
        refused(meeting, item, decided)
                .body("guard", equalTo("mandate-in-force"))
                .body("detail", containsString("AGREE_PLAN"));
        TESS.read("/decisions?caseId=" + caseId).body("items", empty());

        OMAR.done(
                "/mandates/" + mandate,
                "_renew",
                Map.of("until", today.plusYears(1).toString(), "evidence", "Besluit 2026-15"));
        TESS.done(Meetings.item(meeting, item), "_hold", decided);
        TESS.read("/decisions?caseId=" + caseId).body("items.kind", contains("AGREE_PLAN"));
    }

    @Test
    void aDecisionBindsOnlyWhoIsThereAndLeavesNothingWhenItIsRefused() {
        String caseId = Meetings.riskCase(House.POLICE);
        String meeting = Meetings.riskIn(0);
        String item = Meetings.putOn(meeting, caseId);
        begin(meeting);
        String bas = Meetings.attends(meeting, House.POLICE, Meetings.BAS);

        Map<String, Object> without = new HashMap<>(holding(List.of(House.POLICE), List.of()));
        without.put("decisions", List.of());
        refused(meeting, item, without).body("guard", equalTo("yields-output"));
        TESS.act(
                        Meetings.item(meeting, item),
                        "_hold",
                        holding(List.of(House.POLICE), List.of(agreement(House.PROBATION))))
                .statusCode(400)
                .body("errors[0].code", equalTo("not-bound"));
        TESS.done(Meetings.at(meeting) + "/attendances/" + bas, "_leave", null);
        Meetings.attends(meeting, House.PROBATION, Meetings.EVA);
        refused(meeting, item, holding(List.of(House.POLICE), List.of()))
                .body("guard", equalTo("organisation-attends"));
        TESS.read("/cases/" + caseId).body("status", equalTo("IN_CONSULTATION"));

        without.put("noOutputReason", "The family moves to another town.");
        TESS.done(Meetings.item(meeting, item), "_hold", without);
    }

    @Test
    void confirmedMinutesAreFinalAndACorrectionIsANewDecision() {
        String caseId = Meetings.riskCase(House.POLICE);
        String meeting = Meetings.riskIn(0);
        String item = Meetings.putOn(meeting, caseId);
        begin(meeting);
        Meetings.attends(meeting, House.POLICE, Meetings.BAS);
        TESS.done(Meetings.item(meeting, item), "_hold", holding(List.of(House.POLICE), List.of()));
        String decision = TESS.read("/decisions?caseId=" + caseId).extract().path("items[0].id");
        Map<String, String> words = Map.of("text", "The plan, in better words.", "motivation", "Clearer.");
        TESS.done("/decisions/" + decision, "_amend", words).body("text", equalTo("The plan, in better words."));

        TESS.done(Meetings.at(meeting), "_hold", null);
        IRIS.act(Meetings.at(meeting), "_confirmminutes", null)
                .statusCode(409)
                .body("guard", equalTo("minutes-written"));
        TESS.done(Meetings.at(meeting), "_writeminutes", Map.of("text", "As decided."));
        TESS.act(Meetings.at(meeting), "_confirmminutes", null).statusCode(403);
        OMAR.read(Meetings.at(meeting)).statusCode(404);
        IRIS.done(Meetings.at(meeting), "_confirmminutes", null).body("allowedActions", empty());

        TESS.act("/decisions/" + decision, "_amend", words).statusCode(409).body("guard", equalTo("decision-state"));
        assertThrows(IllegalStateException.class, () -> TheSystem.get()
                .rows()
                .execute("update decision set text = 'Other' where id = '" + decision + "'"));
        correct(caseId, decision);
    }

    private static void correct(String caseId, String wrong) {
        String next = Meetings.riskIn(0);
        String item = Meetings.putOn(next, caseId);
        begin(next);
        Meetings.attends(next, House.POLICE, Meetings.BAS);
        Map<String, Object> decided = decision(List.of(House.POLICE));
        decided.put("corrects", wrong);
        Map<String, Object> held = new HashMap<>(holding(List.of(House.POLICE), List.of()));
        held.put("decisions", List.of(decided));
        TESS.done(Meetings.item(next, item), "_hold", held);
        TESS.read("/decisions/" + wrong).body("status", equalTo("CONFIRMED")).body("correctedBy", notNullValue());
        TESS.read("/decisions?consultationId=" + next)
                .body("items[0].corrects", equalTo(wrong))
                .body("items[0].correctedBy", nullValue());
    }

    private static void begin(String meeting) {
        TESS.done(Meetings.at(meeting), "_fixagenda", null);
    }

    private static ValidatableResponse refused(String meeting, String item, Map<String, Object> held) {
        return TESS.act(Meetings.item(meeting, item), "_hold", held).statusCode(409);
    }

    private static void attendsWithMandate(String meeting, String organisation) {
        String subject = "representative-" + organisation;
        mandate(
                organisation,
                subject,
                LocalDate.now().minusDays(30),
                LocalDate.now().plusDays(30));
        Meetings.attends(meeting, organisation, subject);
    }

    private static String mandate(String organisation, String subject, LocalDate since, LocalDate until) {
        return OMAR.created(
                "/mandates",
                Map.of(
                        "organisationId",
                        organisation,
                        "subject",
                        subject,
                        "name",
                        "Vertegenwoordiger",
                        "decisionKinds",
                        List.of("AGREE_PLAN", "COMMIT_AGREEMENT"),
                        "since",
                        since.toString(),
                        "until",
                        until.toString(),
                        "evidence",
                        "Mandaatbesluit 2026-14"));
    }

    private static Map<String, Object> holding(List<String> organisations, List<Map<String, Object>> agreements) {
        return Map.of(
                "approach",
                "School first, welfare visits every week.",
                "decisions",
                List.of(decision(organisations)),
                "agreements",
                agreements,
                "nextDate",
                LocalDate.now().plusWeeks(6).toString());
    }

    private static Map<String, Object> decision(List<String> organisations) {
        return new HashMap<>(Map.of(
                "kind", "AGREE_PLAN",
                "text", "The plan is agreed.",
                "motivation", "All partners carry a part of it.",
                "organisationIds", organisations));
    }

    private static List<Map<String, Object>> five(List<String> organisations) {
        List<Map<String, Object>> agreements = new ArrayList<>();
        organisations.subList(0, 5).forEach(one -> agreements.add(agreement(one)));
        return agreements;
    }

    private static Map<String, Object> agreement(String organisation) {
        return Map.of(
                "decision",
                0,
                "text",
                "Talks with the family and reports back.",
                "responsibleOrganisationId",
                organisation,
                "dueDate",
                LocalDate.now().plusWeeks(2).toString());
    }
}
