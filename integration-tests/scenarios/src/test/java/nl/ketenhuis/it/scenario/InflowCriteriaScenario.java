package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ketenhuis.it.support.Api;
import nl.ketenhuis.it.support.Desk;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Referrals against dated criteria, weighed over the areas of life (S-REF-2, S-TRI-4, S-TRI-8, I-02, I-24). */
@ExtendWith(TheSystem.class)
class InflowCriteriaScenario {

    private static final String IN_FORCE = "date '2020-01-01', null";
    private static final String BEGUN_TODAY = "current_date, null";
    private static final String ENDED_TODAY = "date '2020-01-01', current_date";
    private static final String TO_COME = "current_date + 1, null";
    private static final String NEXT_WEEK = LocalDate.now().plusWeeks(1).toString();

    @Test
    void noCaseWithoutAnAnswerToEveryMandatoryCriterion() {
        String id = Desk.refer("bas", House.somebody(), "FREQUENT_OFFENDERS").path("id");
        Map<String, Object> hasty = new HashMap<>(Desk.acceptance(id));
        hasty.remove("criteria");
        Desk.criteria(id).body("verdict", equalTo("OPEN"));
        Desk.read("noor", id)
                .body("allowedActions.findAll { it.operation == 'decideReferral' }.to", not(hasItem("ACCEPTED")));

        Desk.act("noor", id, "_decide", hasty)
                .then()
                .statusCode(409)
                .body("guard", equalTo("mandatory-criteria-answered"));
        Desk.act("noor", id, "criteria/_answer", Map.of("answers", Desk.answers(id)))
                .then()
                .statusCode(200)
                .body("verdict", equalTo("FITS"));
        Desk.act("noor", id, "_decide", hasty).then().statusCode(200).body("caseId", notNullValue());
    }

    @Test
    void noCaseWithoutCriteriaInForce() {
        theme("RETIRED_THEME");
        set("RETIRED_THEME", 1, "FIRST", ENDED_TODAY);
        String id = Desk.refer("bas", House.somebody(), "RETIRED_THEME").path("id");
        Map<String, Object> decision = Map.of("outcome", "ACCEPTED", "motivation", "Meerdere ketens nodig");

        Desk.act("noor", id, "_decide", decision).then().statusCode(409).body("guard", equalTo("criteria-in-force"));
        Desk.read("noor", id).body("status", equalTo("SUBMITTED")).body("caseId", nullValue());
        set("RETIRED_THEME", 2, "SECOND", IN_FORCE);
        String later = Desk.refer("bas", House.somebody(), "RETIRED_THEME").path("id");
        Desk.accept(later).then().statusCode(200).body("caseId", notNullValue());
    }

    @Test
    void noCaseWithoutAMotivation() {
        String id = Desk.refer("bas", House.somebody(), "YOUTH").path("id");
        Map<String, Object> silent = new HashMap<>(Desk.acceptance(id));
        silent.remove("motivation");
        Api.careless("noor")
                .header("Processing-Purpose", Desk.PURPOSE)
                .header("Idempotency-Key", id)
                .header("If-Match", Desk.read("noor", id).extract().header("ETag"))
                .contentType("application/json")
                .body(silent)
                .post("/referrals/{id}/_decide", id)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/motivation"));
        Desk.read("noor", id).body("status", equalTo("SUBMITTED")).body("caseId", nullValue());
    }

    @Test
    void theTestExplainsItself() {
        String id = Desk.refer("bas", House.somebody(), "FREQUENT_OFFENDERS").path("id");
        Desk.criteria(id)
                .body("results.find { it.code == 'ADULT' }.answeredBy", equalTo("FACTS"))
                .body("results.find { it.code == 'ADULT' }.fact.actual", notNullValue())
                .body("results.find { it.code == 'ADULT' }.explanation", containsString("at least 18"))
                .body("results.find { it.code == 'SEVERAL_CHAINS' }.verdict", equalTo("UNKNOWN"));

        Desk.act("noor", id, "criteria/_answer", Map.of("answers", List.of(answer("ADULT"), answer("NO_SUCH"))))
                .then()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("answered-by-facts", "unknown-criterion")));
        Api.as("bas", Desk.PURPOSE).get("/referrals/{id}/criteria", id).then().statusCode(403);
    }

    @Test
    void aReferralIsHeldToTheVersionThatWasInForceWhenItCameIn() {
        theme("TESTED_THEME");
        set("TESTED_THEME", 1, "FIRST", IN_FORCE);
        String early = Desk.refer("bas", House.somebody(), "TESTED_THEME").path("id");
        end("TESTED_THEME", 1);
        set("TESTED_THEME", 2, "SECOND", BEGUN_TODAY);
        set("TESTED_THEME", 3, "THIRD", TO_COME);
        String late = Desk.refer("bas", House.somebody(), "TESTED_THEME").path("id");

        Desk.criteria(early).body("set.setVersion", equalTo(1)).body("results.code", equalTo(List.of("FIRST")));
        Desk.criteria(late).body("set.setVersion", equalTo(2)).body("results.code", equalTo(List.of("SECOND")));
        Desk.accept(early).then().statusCode(200);
        Desk.criteria(early)
                .body("frozen", equalTo(true))
                .body("set.setVersion", equalTo(1))
                .body("verdict", equalTo("FITS"));
    }

    @Test
    void whatTheFactsSaidAtTheDecisionStaysSaid() {
        theme("COUNTED_THEME");
        set("COUNTED_THEME", 1, "NOT_YET_KNOWN", IN_FORCE);
        TheSystem.get().rows().execute("""
                update criterion set kind = 'FACT', fact_name = 'openCases', operator = 'AT_MOST', value = '0'
                where code = 'NOT_YET_KNOWN'""");
        String id = Desk.refer("bas", House.somebody(), "COUNTED_THEME").path("id");

        Desk.accept(id).then().statusCode(200).body("caseId", notNullValue());
        Desk.criteria(id)
                .body("verdict", equalTo("FITS"))
                .body("results[0].verdict", equalTo("MET"))
                .body("results[0].fact.actual", equalTo("0"));
    }

    @Test
    void aWeighingSetsThePriorityAndTheListOfTheTableFollows() {
        String calm = inTriage();
        String pressing = inTriage();
        assess(calm, 4, "Kan wachten");
        assess(pressing, 2, "Komt volgende week vrij");
        assess(pressing, 1, "Komt morgen vrij");

        Api.as("noor", Desk.PURPOSE)
                .get("/referrals/{id}/triage-assessments", pressing)
                .then()
                .statusCode(200)
                .body("items.priority", equalTo(List.of(1, 2)))
                .body("items.current", equalTo(List.of(true, false)))
                .body("items[0].scores.find { it.domain == 'HOUSING' }.score", equalTo(3));
        List<String> list = Api.as("noor", Desk.PURPOSE)
                .queryParam("tableId", Desk.RISK_TABLE)
                .queryParam("limit", 100)
                .get("/priority-items")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.kind == 'REFERRAL' }.id");
        assertEquals(
                List.of(pressing, calm),
                list.stream().filter(List.of(pressing, calm)::contains).toList());

        String caseId = Desk.accept(pressing).then().statusCode(200).extract().path("caseId");
        Api.as("noor", Desk.PURPOSE)
                .queryParam("tableId", Desk.RISK_TABLE)
                .queryParam("limit", 100)
                .get("/priority-items")
                .then()
                .body("items.find { it.id == '" + caseId + "' }.priority", equalTo(1))
                .body("items.find { it.id == '" + caseId + "' }.priorityReason", equalTo("Komt morgen vrij"));
    }

    private static String inTriage() {
        String id = Desk.refer("bas", House.somebody(), "YOUTH").path("id");
        Desk.act("noor", id, "_triage", Desk.place(Desk.RISK_TABLE, NEXT_WEEK))
                .then()
                .statusCode(200);
        return id;
    }

    private static void assess(String id, int priority, String reason) {
        Map<String, Object> weighing = new HashMap<>();
        weighing.put("method", "LIFE_DOMAINS");
        weighing.put("methodVersion", "2026-1");
        weighing.put("scores", List.of(Map.of("domain", "HOUSING", "score", 3), Map.of("domain", "DEBTS", "score", 2)));
        weighing.put("risk", "HIGH");
        weighing.put("advice", "ADMIT");
        weighing.put("priority", priority);
        weighing.put("priorityReason", reason);
        weighing.put("motivation", "Ernstig op twee leefgebieden");
        Api.act("noor", Desk.PURPOSE)
                .body(weighing)
                .post("/referrals/{id}/triage-assessments", id)
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> answer(String code) {
        return Map.of("code", code, "verdict", "MET", "evidence", "Gezien");
    }

    private static void theme(String code) {
        TheSystem.get().rows().execute("""
                insert into theme (house_id, code, name, valid_from)
                  select id, '%s', 'Verzonnen', date '2020-01-01' from house where code = 'vhh-noord'""".formatted(code));
    }

    private static void end(String theme, int version) {
        TheSystem.get()
                .rows()
                .execute("update criteria_set set valid_to = current_date where theme = '" + theme
                        + "' and set_version = " + version);
    }

    /** @param validity first day, and the day from which it holds no more */
    private static void set(String theme, int version, String criterion, String validity) {
        TheSystem.get().rows().execute("""
                with s as (
                  insert into criteria_set (id, house_id, theme, set_version, valid_from, valid_to)
                  select gen_random_uuid(), id, '%s', %d, %s from house where code = 'vhh-noord' returning id, house_id)
                insert into criterion (id, house_id, set_id, code, text, kind, mandatory, position)
                select gen_random_uuid(), house_id, id, '%s', 'Verzonnen criterium', 'JUDGEMENT', true, 1 from s""".formatted(theme, version, validity, criterion));
    }
}
