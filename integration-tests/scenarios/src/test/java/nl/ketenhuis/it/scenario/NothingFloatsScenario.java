package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ketenhuis.it.support.Api;
import nl.ketenhuis.it.support.Desk;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every open signal, referral and case has a table, an owner and a next date, or it is on the floating list (S-TRI-2, I-03). */
@ExtendWith(TheSystem.class)
class NothingFloatsScenario {

    private static final String NEXT_WEEK = LocalDate.now().plusWeeks(1).toString();

    private static final Map<String, Object> PLACE = Desk.place(Desk.RISK_TABLE, NEXT_WEEK);

    @Test
    void whatComesInFloatsUntilSomeoneHasIt() {
        String signal = Desk.signal("bas", Desk.reference(), "NUISANCE", House.somebody(), "Overlast")
                .path("id");
        String referral = Desk.refer("bas", House.somebody(), "YOUTH").path("id");
        assertEquals(List.of("TABLE", "OWNER", "NEXT_DATE"), lacks("SIGNAL", signal));
        assertEquals(List.of("TABLE", "OWNER", "NEXT_DATE"), lacks("REFERRAL", referral));

        Desk.onSignal(signal, "_assign", Desk.place(Desk.RISK_TABLE, NEXT_WEEK))
                .then()
                .statusCode(200);
        Desk.act("noor", referral, "_assign", Desk.place(Desk.RISK_TABLE, NEXT_WEEK))
                .then()
                .statusCode(200);
        assertNull(lacks("SIGNAL", signal));
        assertNull(lacks("REFERRAL", referral));
    }

    @Test
    void aCaseWhoseNextDateIsPastFloatsAgain() {
        String referral = Desk.refer("bas", House.somebody(), "YOUTH").path("id");
        Desk.act("noor", referral, "_triage", Desk.place(Desk.RISK_TABLE, NEXT_WEEK))
                .then()
                .statusCode(200);
        String caseId = Desk.accept(referral).path("caseId");
        assertNull(lacks("CASE", caseId), "the triage's table and date go with it, the decider has it");

        TheSystem.get().rows().execute("update case_file set next_date = current_date - 1 where id = '" + caseId + "'");
        assertEquals(List.of("NEXT_DATE_PASSED"), lacks("CASE", caseId));
        assertNull(lacks("REFERRAL", referral), "what is decided is open no more");
    }

    @Test
    void lackingOneOfTheThreeIsEnoughToFloat() {
        String signal = Desk.signal("bas", Desk.reference(), "NUISANCE", House.somebody(), "Overlast")
                .path("id");
        Desk.onSignal(signal, "_assign", PLACE).then().statusCode(200);
        String referral = Desk.refer("bas", House.somebody(), "YOUTH").path("id");
        Desk.act("noor", referral, "_assign", PLACE).then().statusCode(200);
        String decided = Desk.refer("bas", House.somebody(), "YOUTH").path("id");
        Desk.act("noor", decided, "_triage", PLACE).then().statusCode(200);
        String caseId = Desk.accept(decided).path("caseId");

        floatsWithoutAnyOfThem("SIGNAL", "signal", signal);
        floatsWithoutAnyOfThem("REFERRAL", "referral", referral);
        floatsWithoutAnyOfThem("CASE", "case_file", caseId);
    }

    private static void floatsWithoutAnyOfThem(String kind, String table, String id) {
        becomes(table, id, "next_date = current_date");
        assertNull(lacks(kind, id), "today is not past");
        floats(kind, table, id, "next_date = current_date - 1", "NEXT_DATE_PASSED");
        floats(kind, table, id, "next_date = null", "NEXT_DATE");
        floats(kind, table, id, "owner = null, next_date = current_date", "OWNER");
        floats(kind, table, id, "table_id = null, owner = 'somebody'", "TABLE");
        becomes(table, id, "table_id = '" + Desk.RISK_TABLE + "'");
        assertNull(lacks(kind, id), kind + " lacks nothing any more");
    }

    private static void floats(String kind, String table, String id, String change, String lack) {
        becomes(table, id, change);
        assertEquals(List.of(lack), lacks(kind, id), kind);
        if (kind.equals("CASE")) {
            Api.as("noor", Desk.PURPOSE)
                    .queryParam("floating", true)
                    .queryParam("limit", 100)
                    .get("/cases")
                    .then()
                    .body("items.id", hasItem(id));
        }
    }

    /** What nobody can do over the API: a house set up otherwise, an account that is gone, days that pass. */
    private static void becomes(String table, String id, String change) {
        TheSystem.get().rows().execute("update " + table + " set " + change + " where id = '" + id + "'");
    }

    @Test
    void theDeskSeesWhatItHasToDoAndPartnersDoNot() {
        String referral = Desk.refer("bas", House.somebody(), "YOUTH").path("id");
        Desk.act("noor", referral, "_triage", Desk.place(Desk.RISK_TABLE, NEXT_WEEK))
                .then()
                .statusCode(200);
        Api.as("noor", Desk.PURPOSE)
                .queryParam("tableId", Desk.RISK_TABLE)
                .queryParam("limit", 100)
                .get("/desk-items")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + referral + "' }.status", equalTo("IN_TRIAGE"))
                .body("items.find { it.tableId != '" + Desk.RISK_TABLE + "' }", nullValue());
        Api.as("bas", Desk.PURPOSE).get("/desk-items").then().statusCode(403);
        Api.as("bas", Desk.PURPOSE).get("/floating-items").then().statusCode(403);
    }

    /** What an item lacks; null when it is not on the list, read to its end. */
    private static List<String> lacks(String kind, String id) {
        String cursor = null;
        do {
            var call = Api.as("noor", Desk.PURPOSE).queryParam("limit", 100);
            Response page = (cursor == null ? call : call.queryParam("cursor", cursor)).get("/floating-items");
            page.then().statusCode(200);
            List<String> lacks = page.path("items.find { it.kind == '" + kind + "' && it.id == '" + id + "' }?.lacks");
            if (lacks != null) {
                return lacks;
            }
            cursor = page.path("nextCursor");
        } while (cursor != null);
        return null;
    }
}
