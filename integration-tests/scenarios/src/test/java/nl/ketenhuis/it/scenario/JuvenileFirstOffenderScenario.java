package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ketenhuis.it.support.Api;
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
 * T-01: a boy of fifteen stole from a shop. The police's system brings him in, the settlement consultation advises Halt, the
 * prosecutor follows, Halt's own system returns the result, the case is closed. The police hear nothing of his health.
 */
@ExtendWith(TheSystem.class)
class JuvenileFirstOffenderScenario {

    private static final String HALT_SYSTEM = "partner-halt@" + House.NORTH;
    private static final String HEALTH = "Gebruikt medicatie voor zijn concentratie.";
    private static final int PLACES = 3;
    private static final List<String> FOUR =
            List.of(House.POLICE, House.PROSECUTION, House.CHILD_PROTECTION, House.HALT);

    private final Call noor = Call.by("noor");
    private final Call police = Call.by("bas").with("YOUTH_SETTLEMENT");
    private final Call halt = Call.by(HALT_SYSTEM).with("YOUTH_SETTLEMENT");

    @Test
    void aShopTheftIsSettledByHaltAndTheResultComesBackByItself() {
        String caseId = broughtInByThePolice(House.somebody(15, "0014"));
        healthStaysWithCare(caseId);
        settled(caseId, agreedAtTheTable(caseId));

        String type = Catalogue.places(House.HALT, PLACES);
        free(type, PLACES);
        String number = "HALT-" + caseId.substring(24);
        String intervention = chosen(caseId, type, number);
        free(type, PLACES - 1);
        assertTrue(Feed.of(HALT_SYSTEM, caseId).contains("intervention-status-changed"));

        report(number, "STARTED", 3);
        noor.read("/cases/" + caseId).body("status", equalTo("IN_EXECUTION"));
        report(number, "COMPLETED", 0);
        noor.read("/interventions/" + intervention)
                .body("status", equalTo("COMPLETED"))
                .body("reservationStatus", equalTo("RELEASED"));
        free(type, PLACES);

        closed(caseId, number);
        thePoliceHeardNothingOfHealth(caseId);
    }

    private String broughtInByThePolice(InventedPerson boy) {
        String system = "partner-police@" + House.NORTH;
        String referral = Desk.refer(system, Desk.submission(boy, "YOUTH", "Winkeldiefstal, eerste feit."))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> acceptance = new HashMap<>(Desk.acceptance(referral));
        acceptance.put("participants", List.of(House.PROSECUTION, House.CHILD_PROTECTION, House.HALT, House.GRONINGEN));
        acceptance.put("tableId", Table.SETTLEMENT.id());
        acceptance.put("nextDate", Catalogue.TODAY.plusDays(7).toString());
        String caseId = Desk.act("noor", referral, "_decide", acceptance)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .extract()
                .path("caseId");

        String later = Desk.refer("partner-child-protection@" + House.NORTH, boy, "YOUTH")
                .path("id");
        Desk.accept(later).then().body("status", equalTo("LINKED")).body("caseId", equalTo(caseId));
        Desk.read(system, referral).body("outcomeCode", equalTo("ZVH-01"));
        return caseId;
    }

    private static void healthStaysWithCare(String caseId) {
        Call amir = Call.by("amir").with("CASE_DIRECTION");
        String note = amir.created(
                "/cases/" + caseId + "/facts",
                Map.of("dataClass", "HEALTH", "content", HEALTH, "purpose", "YOUTH_SETTLEMENT"));
        amir.act("/case-facts/" + note, "_share", recipient(House.POLICE))
                .statusCode(409)
                .body("guard", equalTo("rule-allows"));
        amir.done("/case-facts/" + note, "_share", recipient(House.CHILD_PROTECTION));
    }

    private static Map<String, String> recipient(String organisation) {
        return Map.of("organisationId", organisation, "necessity", "Nodig om de straf vol te houden.");
    }

    private String agreedAtTheTable(String caseId) {
        Table.Sitting sitting = Table.SETTLEMENT.meetAbout(caseId, "SETTLE", FOUR);
        sitting.decide("SETTLE", "Halt, met een excuusgesprek.", FOUR, Map.of()).body("status", equalTo("HELD"));
        sitting.end();
        noor.read("/cases/" + caseId).body("status", equalTo("PLAN_AGREED"));
        return noor.read("/decisions?caseId=" + caseId)
                .body("items.kind", contains("SETTLE"))
                .extract()
                .path("items[0].id");
    }

    /** First interrogation fourteen days ago, official report five days ago, decision today. */
    private void settled(String caseId, String decision) {
        LocalDate sent = Catalogue.TODAY.minusDays(5);
        Map<String, Object> advice = new HashMap<>();
        advice.put("caseId", caseId);
        advice.put("personId", noor.read("/cases/" + caseId).extract().path("focalPerson.id"));
        advice.put("advice", "HALT");
        advice.put("motivation", "Eerste feit, spijt betuigd.");
        advice.put("decisionId", decision);
        advice.put("interrogatedOn", Catalogue.TODAY.minusDays(14).toString());
        advice.put("reportSentOn", Catalogue.TODAY.minusDays(15).toString());
        police.create("/settlement-advices", advice)
                .statusCode(400)
                .body("errors.pointer", contains("/reportSentOn"))
                .body("errors.code", contains("too-early"));
        advice.put("reportSentOn", sent.toString());
        String id = police.created("/settlement-advices", advice);

        Call.by("partner-om@" + House.NORTH)
                .with("YOUTH_SETTLEMENT")
                .done(
                        "/settlement-advices/" + id,
                        "_decide",
                        Map.of(
                                "outcome", "HALT",
                                "decidedOn", Catalogue.TODAY.toString(),
                                "reference", "OM-2026-4471"))
                .body("decision.followed", equalTo(true))
                .body("reportDays", equalTo(9))
                .body("decision.decisionDays", equalTo(5));
        String midnight =
                sent.atStartOfDay(ZoneId.of("Europe/Amsterdam")).toInstant().toString();
        police.read("/cases/" + caseId + "/timeline")
                .body("items.find { it.kind == 'REPORT_SENT' }.occurredAt", equalTo(midnight))
                .body("items.kind", hasItems("SETTLEMENT_ADVISED", "SETTLEMENT_DECIDED"));
    }

    private String chosen(String caseId, String type, String number) {
        Map<String, Object> choice = Catalogue.choice(caseId, type);
        choice.put("reference", number);
        String intervention = noor.created("/interventions", choice);
        noor.done("/interventions/" + intervention, "_move", Map.of("to", "AGREED"))
                .body("reservationStatus", equalTo("RESERVED"));
        return intervention;
    }

    private void report(String number, String status, int daysAgo) {
        halt.create(
                        "/progress-reports",
                        Map.of(
                                "interventionReference",
                                number,
                                "status",
                                status,
                                "occurredOn",
                                Catalogue.TODAY.minusDays(daysAgo).toString(),
                                "note",
                                "Uit het eigen systeem van Halt."))
                .statusCode(201)
                .body("via", equalTo("SYSTEM"))
                .body("applied", equalTo(true));
    }

    private void closed(String caseId, String number) {
        noor.done("/cases/" + caseId, "_monitor", Map.of("motivation", "Halt is afgerond."));
        noor.done("/cases/" + caseId, "_close", Map.of("reason", "GOAL_REACHED", "evaluation", "Geen nieuwe feiten."))
                .body("status", equalTo("CLOSED"))
                .body("closingReason", equalTo("GOAL_REACHED"));
        halt.create(
                        "/progress-reports",
                        Map.of(
                                "interventionReference",
                                number,
                                "occurredOn",
                                Catalogue.TODAY.toString(),
                                "note",
                                "Nog een nagekomen bericht."))
                .statusCode(409)
                .body("guard", equalTo("case-is-open"));
        assertTrue(Feed.of(HALT_SYSTEM, caseId).contains("case-closed"));
    }

    private void thePoliceHeardNothingOfHealth(String caseId) {
        assertEquals(1, TheSystem.get().rows().count("select count(*) from case_fact where case_id = ?::uuid", caseId));
        police.read("/cases/" + caseId + "/facts").statusCode(200).body("items", empty());
        for (String place : List.of(
                "/cases/" + caseId,
                "/cases/" + caseId + "/timeline",
                "/cases/" + caseId + "/steps",
                "/interventions?caseId=" + caseId,
                "/settlement-advices?caseId=" + caseId,
                "/outcomes?caseId=" + caseId)) {
            String shown = Api.as("bas", "YOUTH_SETTLEMENT").get(place).asString();
            assertFalse(shown.contains(HEALTH) || shown.contains("\"HEALTH\""), place);
        }
    }

    private static void free(String type, int places) {
        Call.by("omar")
                .with("OPERATIONS")
                .read("/capacity-allotments?interventionTypeId=" + type)
                .body("items[0].free", equalTo(places));
    }
}
