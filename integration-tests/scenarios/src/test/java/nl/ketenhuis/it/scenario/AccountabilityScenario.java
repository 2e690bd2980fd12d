package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.it.support.Api;
import nl.ketenhuis.it.support.Call;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.KnownChecks;
import nl.ketenhuis.it.support.Rows;
import nl.ketenhuis.it.support.TheSystem;
import nl.ketenhuis.local.database.DatabaseAccess;
import nl.ketenhuis.local.demo.InventedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** It can be proven who saw what and why (S-SEC-1, S-SEC-4, I-09, I-16, GW-56, GW-57). */
@ExtendWith(TheSystem.class)
class AccountabilityScenario {

    private static final String PURPOSE = "CASE_DIRECTION";

    @Test
    void eachDossierShownHasOneDisclosureRecord() {
        String caseId = House.caseAbout(House.somebody(), House.POLICE);
        long before = disclosures(caseId);

        Api.as("bas", PURPOSE).get("/cases/{id}", caseId).then().statusCode(200);
        Api.as("noor", PURPOSE).get("/cases/{id}", caseId).then().statusCode(200);
        Api.as("eva", PURPOSE).get("/cases/{id}", caseId).then().statusCode(404);

        assertEquals(before + 2, disclosures(caseId));
        assertEquals(
                "getCase|00000001002000000001|CASE_DIRECTION",
                TheSystem.get()
                        .rows()
                        .one(
                                "select operation, organisation, purpose from disclosure where case_id = ?::uuid and organisation like '%2000000001'",
                                caseId));
    }

    @Test
    void withoutADisclosureRecordThereIsNoAnswer() {
        String caseId = House.caseAbout(House.somebody(), House.POLICE);
        Rows rows = TheSystem.get().rows();
        rows.execute("revoke insert on disclosure from ketenhuis_app");
        try {
            Api.as("bas", PURPOSE)
                    .get("/cases/{id}", caseId)
                    .then()
                    .statusCode(503)
                    .body("code", equalTo("disclosure-not-recorded"));
        } finally {
            rows.execute("grant insert on disclosure to ketenhuis_app");
        }
        Api.as("bas", PURPOSE).get("/cases/{id}", caseId).then().statusCode(200);
    }

    @Test
    void withoutAnAuditEntryThereIsNoAnswerEither() {
        String caseId = House.caseAbout(House.somebody(), House.POLICE);
        Rows rows = TheSystem.get().rows();
        long before = disclosures(caseId);
        rows.execute("revoke insert on audit_entry from ketenhuis_app");
        try {
            for (String place : List.of("/cases/" + caseId, "/cases")) {
                Call.by("bas").read(place).statusCode(503).body("code", equalTo("audit-unavailable"));
            }
        } finally {
            rows.execute("grant insert on audit_entry to ketenhuis_app");
        }
        assertEquals(before, disclosures(caseId), "nothing was shown");
        Call.by("bas").read("/cases/" + caseId).statusCode(200);
    }

    @Test
    void everyCallLeavesOneAuditEntryAllowedOrNot() {
        String caseId = House.caseAbout(House.somebody(), House.PROBATION);

        audited("getCase", "DONE", () -> Api.as("eva", PURPOSE).get("/cases/{id}", caseId));
        audited("getCase", "REFUSED 404", () -> Api.as("bas", PURPOSE).get("/cases/{id}", caseId));
        audited("listInboundMessages", "REFUSED 403", () -> Api.as("bas", "OPERATIONS")
                .get("/inbound-messages"));
        audited("listCases", "REFUSED 401", () -> Api.bare().get("/cases"));
        audited("listCases", "REFUSED 400", () -> Api.careless("bas")
                .queryParam("limit", "many")
                .get("/cases"));
        audited("submitReferral", "REFUSED 400", () -> Api.careless("bas")
                .contentType("application/json")
                .body("{}")
                .post("/referrals"));
    }

    @Test
    void everySearchIsAuditedAlsoWithoutResult() {
        InventedPerson known = House.somebody();
        House.caseAbout(known, House.POLICE);
        audited("searchPersons", "DONE", () -> assertEquals(1, found(known)));
        audited("searchPersons", "DONE", () -> assertEquals(0, found(House.somebody())));
        audited("searchPersons", "DONE", () -> assertEquals(0, found("bas", byName("Nergensbekend"))));
        audited("askKnownCheck", "DONE", () -> KnownChecks.ask("noor", House.somebody())
                .statusCode(201)
                .body("known", equalTo(false)));
        audited("listCases", "DONE", () -> Api.as("noor", PURPOSE)
                .queryParam("reference", "NRD-1999-000001")
                .get("/cases")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0)));
    }

    private static int found(InventedPerson person) {
        return found("noor", Map.of("citizenServiceNumber", person.bsn()));
    }

    private static Map<String, Object> byName(String familyName) {
        return Map.of("familyName", familyName, "birthDate", "1951-02-03");
    }

    private static int found(String who, Map<String, Object> question) {
        return Api.act(who, PURPOSE)
                .body(question)
                .post("/persons/_search")
                .<List<?>>path("items")
                .size();
    }

    @Test
    void anActIsAuditedWithItsEffectAndOnce() {
        long before = audits("submitReferral");
        long decisions = audits("decideReferral");
        House.caseAbout(House.somebody(), House.POLICE);
        assertEquals(before + 1, audits("submitReferral"));
        assertEquals(decisions + 1, audits("decideReferral"));
    }

    @Test
    void theApplicationCannotChangeWhatItWrote() {
        DatabaseAccess database = TheSystem.get().local().database();
        for (String table : List.of("audit_entry", "disclosure", "timeline_entry", "release_notice")) {
            for (String change : List.of("delete from ketenhuis.", "truncate ketenhuis.")) {
                assertThrows(SQLException.class, () -> asApplication(database, change + table));
            }
            assertThrows(
                    SQLException.class, () -> asApplication(database, "update ketenhuis." + table + " set id = id"));
        }
        assertThrows(SQLException.class, () -> asApplication(database, "create table ketenhuis.mine (id int)"));
    }

    @Test
    void noPersonalNumberStandsInTheClearInDatabaseOrLog() throws IOException {
        InventedPerson person = House.somebody();
        House.caseAbout(person, House.POLICE);
        Api.act("noor", PURPOSE)
                .body(Map.of("citizenServiceNumber", person.bsn()))
                .post("/persons/_search");
        Api.careless("noor").get("/cases/" + person.bsn()).then().statusCode(400);
        Api.careless("noor")
                .queryParam("theme", person.bsn())
                .get("/cases")
                .then()
                .statusCode(400);

        String log = Files.readString(TheSystem.get().serverLog());
        assertTrue(log.length() > 100);
        assertEquals(-1, log.indexOf(person.bsn()), "in the log");
        assertEquals(-1, log.indexOf(person.skn()), "in the log");
        assertEquals(0, occurrences(person.bsn()), "in the database");
    }

    @Test
    void aLineBreakInAHeaderMakesNoLogLineOfItsOwn() throws IOException {
        String mark = "FORGED" + UUID.randomUUID();
        Api.bare()
                .header("User-Agent", "x")
                .get("/" + mark + "%0aINFO-forged")
                .then()
                .statusCode(404);
        assertEquals(
                0,
                Files.readAllLines(TheSystem.get().serverLog()).stream()
                        .filter(line -> line.startsWith("INFO-forged"))
                        .count());
    }

    private static long disclosures(String caseId) {
        return TheSystem.get()
                .rows()
                .count("select count(*) from disclosure where case_id = ?::uuid and operation = 'getCase'", caseId);
    }

    private static long audits(String action) {
        return TheSystem.get().rows().count("select count(*) from audit_entry where action = ?", action);
    }

    private static void audited(String action, String result, Runnable call) {
        Rows rows = TheSystem.get().rows();
        String count =
                "select count(*) from audit_entry where action = ? and result = ? and object <> '' and origin <> ''"
                        + " and actor <> '' and length(trace_id) = 32";
        long before = rows.count(count, action, result);
        long all = audits(action);
        call.run();
        assertEquals(before + 1, rows.count(count, action, result), action + " " + result);
        assertEquals(all + 1, audits(action), "exactly one entry for " + action);
    }

    private static void asApplication(DatabaseAccess database, String sql) throws SQLException {
        try (Connection connection = database.connect(database.app())) {
            connection.createStatement().execute(sql);
        }
    }

    /** In any column of any table, read as text. */
    private static long occurrences(String needle) {
        Rows rows = TheSystem.get().rows();
        return rows.list("select table_name from information_schema.tables where table_schema = 'ketenhuis'").stream()
                .mapToLong(table -> rows.count(
                        "select count(*) from " + table + " t where cast(t as text) like '%" + needle + "%'"))
                .sum();
    }
}
