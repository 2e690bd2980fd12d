package nl.ketenhuis.it.scenario;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ketenhuis.it.support.Call;
import nl.ketenhuis.it.support.Catalogue;
import nl.ketenhuis.it.support.Desk;
import nl.ketenhuis.it.support.Feed;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.Table;
import nl.ketenhuis.it.support.TheSystem;
import nl.ketenhuis.local.demo.InventedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * T-02 from end to end: two partners signal the same boy, one referral is made of it, six partners agree on a plan with five
 * agreements, one is not kept, that goes to the direction and back to the table.
 */
@ExtendWith(TheSystem.class)
class SixPartnersAroundOneBoyScenario {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String RISK_INDEX = "partner-child-protection@" + House.NORTH;
    private static final List<String> SIX = List.of(
            House.POLICE,
            House.PROSECUTION,
            House.CHILD_PROTECTION,
            "01890000-0000-7000-8000-000000000112",
            "01890000-0000-7000-8000-000000000117",
            "01890000-0000-7000-8000-000000000118");

    private final Call noor = Call.by("noor");
    private final Call bas = Call.by("bas");

    @Test
    void whatIsNotKeptComesBackToTheTable() {
        String caseId = acceptedAtTheRiskTable(referredOnTwoSignals(House.somebody(14, "0014")));
        Table.RISK
                .meetAbout(caseId, "AGREE_PLAN", SIX)
                .decide("AGREE_PLAN", "Eerst school, daarna thuis.", SIX, Map.of("agreements", five()));
        noor.read("/cases/" + caseId).body("status", equalTo("PLAN_AGREED"));
        String agreement = noor.read("/agreements?caseId=" + caseId)
                .body("items", hasSize(5))
                .body("items.basis", everyItem(equalTo("DECISION")))
                .extract()
                .path("items.find { it.responsibleOrganisation.id == '" + House.POLICE + "' }.id");

        isLate(agreement, caseId);
        isEscalated(agreement, caseId);
        isReviewed(agreement, caseId);
    }

    private String referredOnTwoSignals(InventedPerson boy) {
        String reference = Desk.reference();
        String absence = signal("amir", reference, "SCHOOL_ABSENCE", boy, "Vier weken niet op school");
        assertEquals(absence, signal("amir", reference, "SCHOOL_ABSENCE", boy, "Vier weken niet op school"));
        Desk.signal(RISK_INDEX, Desk.reference(), "VIR_MATCH", boy, "Verslaafde ouder")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("never-with-vir-match"));
        String match = signal(RISK_INDEX, Desk.reference(), "VIR_MATCH", boy, null);
        noor.read("/signals/" + match).body("description", nullValue());

        String referral = Desk.onSignal(
                        absence,
                        "_promote",
                        Map.of(
                                "theme", "YOUTH",
                                "reason", "Verzuim en een match in de verwijsindex.",
                                "ownChainExhausted", "School en jeugdhulp kwamen er elk voor zich niet uit.",
                                "urgency", "NORMAL",
                                "subjectInformed", true))
                .path("referralId");
        Desk.onSignal(match, "_link", Map.of("referralId", referral)).then().statusCode(200);
        noor.read("/referrals/" + referral).body("signals", hasSize(2));
        return referral;
    }

    private static String signal(String who, String reference, String kind, InventedPerson boy, String words) {
        return Desk.signal(who, reference, kind, boy, words).then().extract().path("id");
    }

    private static String acceptedAtTheRiskTable(String referral) {
        Map<String, Object> acceptance = new HashMap<>(Desk.acceptance(referral));
        acceptance.put("participants", SIX);
        acceptance.put("tableId", Table.RISK.id());
        acceptance.put("nextDate", Catalogue.TODAY.plusDays(3).toString());
        return Desk.act("noor", referral, "_decide", acceptance)
                .then()
                .statusCode(200)
                .extract()
                .path("caseId");
    }

    private static List<Map<String, Object>> five() {
        return SIX.subList(0, 5).stream()
                .map(one -> Map.<String, Object>of(
                        "decision",
                        0,
                        "text",
                        "Spreekt het gezin en koppelt terug.",
                        "responsibleOrganisationId",
                        one,
                        "dueDate",
                        due().toString()))
                .toList();
    }

    private static LocalDate due() {
        return Catalogue.TODAY.plusDays(14);
    }

    /** Nobody can make an agreement for a day that has passed; time has to be helped. */
    private void isLate(String agreement, String caseId) {
        TheSystem.get()
                .rows()
                .execute("update agreement set due_date = current_date - 2 where id = '" + agreement + "'");
        await().atMost(PATIENCE).untilAsserted(() -> bas.read("/work-items?kind=AGREEMENT_OVERDUE&caseId=" + caseId)
                .body("items.agreementId", hasItem(agreement)));
        assertTrue(Feed.of("bas", caseId).contains("agreement-overdue"));
        assertFalse(Feed.of("eva", caseId).contains("agreement-overdue"), "takes no part");
    }

    private void isEscalated(String agreement, String caseId) {
        String item = bas.read("/work-items?kind=AGREEMENT_OVERDUE&caseId=" + caseId)
                .extract()
                .path("items[0].id");
        bas.done("/work-items/" + item, "_escalate", Map.of("reason", "Het gezin doet niet open."));
        noor.read("/work-items?kind=AGREEMENT_OVERDUE&caseId=" + caseId)
                .body("items[0].agreementId", equalTo(agreement))
                .body("items[0].escalationReason", equalTo("Het gezin doet niet open."));
        noor.read("/cases/" + caseId)
                .body("status", equalTo("IN_CONSULTATION"))
                .body("timeline.kind", hasItem("WORK_ESCALATED"));
    }

    /** The table looks again: the agreement gets another day, and both days are known (K-14). */
    private void isReviewed(String agreement, String caseId) {
        Table.RISK
                .meetAbout(caseId, "AGREE_PLAN", SIX)
                .decide("AGREE_PLAN", "Samen met de wijkagent erheen.", SIX, Map.of());
        String later = due().plusDays(14).toString();
        noor.done(
                        "/agreements/" + agreement,
                        "_revise",
                        Map.of(
                                "text",
                                "Gaat samen met de wijkagent langs.",
                                "responsibleOrganisationId",
                                House.POLICE,
                                "dueDate",
                                later,
                                "reason",
                                "Besproken in het risico-overleg."))
                .body("extensions", equalTo(1))
                .body("firstDueDate", equalTo(due().toString()))
                .body("dueDate", equalTo(later));
        bas.done("/agreements/" + agreement, "_move", Map.of("to", "DONE", "note", "Deur open, gesprek gevoerd."));
        bas.read("/work-items?caseId=" + caseId).body("items", empty());
        noor.read("/cases/" + caseId).body("status", equalTo("PLAN_AGREED"));
    }
}
