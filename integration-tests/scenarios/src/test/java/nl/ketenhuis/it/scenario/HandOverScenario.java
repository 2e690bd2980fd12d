package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ketenhuis.it.support.Api;
import nl.ketenhuis.it.support.CaseWork;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.TheSystem;
import nl.ketenhuis.local.demo.InventedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case goes to another house (I-22): asked without names, accepted with what may go, and never seen before that. */
@ExtendWith(TheSystem.class)
class HandOverScenario {

    private static final String PURPOSE = "CASE_DIRECTION";
    private static final Map<String, String> WHY = Map.of("motivation", "Verhuisd naar uw regio.");

    @Test
    void theOtherHouseTakesTheCaseOverWithWhatItMayHave() {
        String caseId = House.caseAbout(House.somebody(), House.PROBATION);
        CaseWork.contribute("eva", caseId, "SUPERVISION", "Meldt zich wekelijks.")
                .statusCode(201);
        CaseWork.contribute("noor", caseId, "LIVING_SITUATION", "Woont bij zijn moeder.")
                .statusCode(201);

        Api.as("noor", PURPOSE)
                .queryParam("houseCode", House.SOUTH)
                .get("/cases/{id}/hand-over-preview", caseId)
                .then()
                .statusCode(200)
                .body("carried", equalTo(1))
                .body("facts.find { !it.travels }.reason", equalTo("origin-in-house"));
        String handOver = requested(caseId);

        read("zoe", handOver)
                .body("caseId", nullValue())
                .body("persons", equalTo(1))
                .body("knownHere", equalTo(false))
                .body("allowedActions.operation", equalTo(List.of("acceptHandOver", "refuseHandOver")));
        Api.as("zoe", PURPOSE).get("/cases/{id}", caseId).then().statusCode(404);

        String taken = act("zoe", handOver, "_accept", acceptance())
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("carried", equalTo(1))
                .body("newCaseId", notNullValue())
                .extract()
                .path("newCaseId");
        assertEquals("TRANSFERRED", CaseWork.dossier("noor", caseId).getString("closingReason"));
        assertEquals(List.of(), CaseWork.facts("zoe", taken));
        assertEquals(1, TheSystem.get().rows().count("select count(*) from case_fact where case_id = ?::uuid", taken));
        Api.as("zoe", PURPOSE)
                .get("/cases/{id}", taken)
                .then()
                .body("provenance", startsWith("vhh-noord NRD-"))
                .body("focalPerson.familyName", notNullValue());
        Api.as("noor", PURPOSE).get("/cases/{id}", taken).then().statusCode(404);
    }

    @Test
    void aRequestThatWasTakenBackCannotBeAccepted() {
        String caseId = House.caseAbout(House.somebody(), House.PROBATION);
        String handOver = requested(caseId);
        Api.act("noor", PURPOSE)
                .body(Map.of("houseCode", House.SOUTH, "motivation", "Nog een keer."))
                .post("/cases/{id}/hand-overs", caseId)
                .then()
                .statusCode(409)
                .body("guard", equalTo("no-hand-over-waits"));

        act("zoe", handOver, "_revoke", WHY).statusCode(409).body("guard", equalTo("house-that-asks"));
        act("noor", handOver, "_revoke", WHY).statusCode(200).body("status", equalTo("REVOKED"));

        act("zoe", handOver, "_accept", acceptance()).statusCode(409).body("guard", equalTo("hand-over-state"));
        assertEquals("OPEN", CaseWork.dossier("noor", caseId).getString("status"));
    }

    @Test
    void whoHasAnOpenCaseThereOnTheThemeGetsNoSecondOne() {
        InventedPerson person = House.somebody();
        String there = House.caseAbout("zoe", person);
        String handOver = requested(House.caseAbout(person, House.PROBATION));

        act("zoe", handOver, "_accept", acceptance()).statusCode(409).body("guard", equalTo("no-open-case-on-theme"));
        CaseWork.act("zoe", there, "_stop", Map.of("reason", "MOVED", "motivation", "Naar het noorden."))
                .statusCode(200);
        act("zoe", handOver, "_accept", acceptance()).statusCode(200);
    }

    @Test
    void aFactWithoutARuleThereStaysHere() {
        String caseId = House.caseAbout(House.somebody(), House.PROBATION);
        CaseWork.contribute("eva", caseId, "UNHEARD_OF", "Niet in te delen.").statusCode(201);

        act("zoe", requested(caseId), "_accept", acceptance())
                .statusCode(200)
                .body("carried", equalTo(0))
                .body("leftBehind", equalTo(1));
    }

    private static String requested(String caseId) {
        return Api.act("noor", PURPOSE)
                .body(Map.of("houseCode", House.SOUTH, "motivation", "Verhuisd naar uw regio."))
                .post("/cases/{id}/hand-overs", caseId)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> acceptance() {
        return Map.of(
                "motivation",
                "Past bij ons.",
                "participants",
                List.of(House.PROBATION),
                "nextDate",
                LocalDate.now().plusDays(7).toString());
    }

    private static ValidatableResponse read(String who, String handOver) {
        return Api.as(who, PURPOSE).get("/hand-overs/{id}", handOver).then().statusCode(200);
    }

    private static ValidatableResponse act(String who, String handOver, String verb, Map<String, ?> body) {
        return Api.act(who, PURPOSE)
                .header("If-Match", read(who, handOver).extract().header("ETag"))
                .body(body)
                .post("/hand-overs/{id}/" + verb, handOver)
                .then();
    }
}
