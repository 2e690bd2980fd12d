package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.adapter.dji.simulator.DjiDetention;
import nl.ketenhuis.it.support.Api;
import nl.ketenhuis.it.support.Desk;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.TheSystem;
import nl.ketenhuis.local.demo.InventedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who sees what (I-21, I-22, GW-19, GW-28): participants only, other houses not at all, shielded persons by name only. */
@ExtendWith(TheSystem.class)
class SightScenario {

    private static final String PURPOSE = "CASE_DIRECTION";

    @Test
    void twoPartnersOfOneHouseSeeDifferentCasesThroughEveryDoor() {
        InventedPerson ofPolice = House.somebody();
        InventedPerson ofProbation = House.somebody();
        String policeCase = House.caseAbout(ofPolice, House.POLICE);
        String probationCase = House.caseAbout(ofProbation, House.PROBATION);

        everyDoorAgrees("bas", policeCase, ofPolice, true);
        everyDoorAgrees("bas", probationCase, ofProbation, false);
        everyDoorAgrees("eva", probationCase, ofProbation, true);
        everyDoorAgrees("eva", policeCase, ofPolice, false);
        everyDoorAgrees("noor", policeCase, ofPolice, true);
        everyDoorAgrees("zoe", policeCase, ofPolice, false);
    }

    @Test
    void aPartnersSystemReadsTheFeedOfTheHouseItAskedAScopeFor() {
        String mine = House.caseAbout(House.somebody(), House.POLICE);
        String others = House.caseAbout(House.somebody(), House.PROBATION);
        List<String> seen = all("partner-police@vhh-noord", "/events", "items.data.caseId");

        assertEquals(List.of(true, false), List.of(seen.contains(mine), seen.contains(others)));
        Api.as("partner-police", PURPOSE).get("/events").then().statusCode(403);
    }

    @Test
    void aHiddenCaseCannotBeToldFromOneThatDoesNotExist() {
        String hidden = House.caseAbout(House.somebody(), House.PROBATION);
        Response ofHidden = read("bas", hidden);
        String random = UUID.randomUUID().toString();
        Response ofNothing = read("bas", random);

        assertEquals(404, ofHidden.statusCode());
        assertEquals(anonymous(ofNothing, random), anonymous(ofHidden, hidden));
        assertEquals(headers(ofNothing), headers(ofHidden));
    }

    @Test
    void noRoleOpensAShieldedCase() {
        InventedPerson person = House.somebody();
        String caseId = House.caseAbout(person, House.POLICE, House.PROBATION);
        TheSystem.get().rows().execute("update case_file set shielded = true where id = '" + caseId + "'");
        TheSystem.get()
                .rows()
                .execute(
                        "update person set shielded = true where id in (select person_id from case_person where case_id = '"
                                + caseId + "')");

        everyDoorAgrees("noor", caseId, person, false);
        everyDoorAgrees("bas", caseId, person, false);

        TheSystem.get()
                .rows()
                .execute(
                        "insert into shield_access (case_id, holder, house_id) select id, '00000001002000000001', house_id"
                                + " from case_file where id = '" + caseId + "'");
        everyDoorAgrees("bas", caseId, person, true);
        everyDoorAgrees("noor", caseId, person, false);
    }

    @Test
    void whatIsShieldedStandsOnNoList() {
        InventedPerson person = House.somebody();
        String caseId = House.caseAbout(person, House.POLICE);
        String referral = Desk.refer("bas", person, "YOUTH").path("id");
        String signal = Desk.signal("bas", Desk.reference(), "NUISANCE", person, "Overlast")
                .path("id");
        List<String> here = List.of(caseId, referral, signal);
        assertEquals(here, listed("/floating-items", here));
        assertEquals(List.of(referral, signal), listed("/desk-items", here));
        assertEquals(List.of(referral), listed("/referrals", here));

        TheSystem.get().rows().execute("update case_file set shielded = true where id = '" + caseId + "'");
        TheSystem.get()
                .rows()
                .execute("update person set shielded = true where id ="
                        + " (select person_id from case_person where case_id = '" + caseId + "')");

        for (String list : List.of("/floating-items", "/desk-items", "/referrals")) {
            assertEquals(List.of(), listed(list, here), list);
        }
        Api.as("noor", PURPOSE).get("/referrals/{id}", referral).then().statusCode(404);
    }

    /** Which of these the process director finds on a list. */
    private static List<String> listed(String list, List<String> sought) {
        List<String> found = all("noor", list, "items.id");
        return sought.stream().filter(found::contains).toList();
    }

    @Test
    void whoLeavesACaseSeesItNoMore() {
        InventedPerson person = House.somebody();
        String caseId = House.caseAbout(person, House.POLICE);
        everyDoorAgrees("bas", caseId, person, true);

        TheSystem.get()
                .rows()
                .execute("update case_participant set until = current_date where case_id = '" + caseId
                        + "' and organisation_id = '" + House.POLICE + "'");

        everyDoorAgrees("bas", caseId, person, false);
    }

    @Test
    void theCoordinatorSeesTheWorkListOfTheOwnMunicipalityOnly() {
        InventedPerson person = House.somebody();
        String caseId = House.caseAbout(person, House.POLICE);
        DjiDetention detention =
                new DjiDetention(House.NORTH, "SIGHT-1", House.asDjiKnows(person), LocalDate.of(2026, 1, 5));
        TheSystem.get()
                .dji(House.NORTH)
                .push(detention.planned(
                        "SIGHT-a", OffsetDateTime.parse("2026-02-01T09:00:00+01:00"), LocalDate.of(2026, 4, 1)));
        String item = TheSystem.get()
                .rows()
                .one(
                        "select a.id from aftercare_item a join case_person c on c.person_id = a.person_id where c.case_id = ?::uuid",
                        caseId);

        Api.as("amir", "AFTERCARE").get("/aftercare-items/{id}", item).then().statusCode(200);
        TheSystem.get()
                .rows()
                .execute("update aftercare_item set municipality_code = '0080' where id = '" + item + "'");
        Api.as("amir", "AFTERCARE").get("/aftercare-items/{id}", item).then().statusCode(404);
    }

    @Test
    void aCursorIsGoodForItsOwnerAndItsListOnly() {
        House.caseAbout(House.somebody(), House.POLICE);
        House.caseAbout(House.somebody(), House.POLICE);
        String cursor =
                Api.as("bas", PURPOSE).queryParam("limit", 1).get("/cases").path("nextCursor");

        Api.as("bas", PURPOSE).queryParam("cursor", cursor).get("/cases").then().statusCode(200);
        Api.as("noor", PURPOSE)
                .queryParam("cursor", cursor)
                .get("/cases")
                .then()
                .statusCode(400);
        Api.as("bas", PURPOSE)
                .queryParam("cursor", cursor)
                .get("/release-notices")
                .then()
                .statusCode(400);
    }

    @Test
    void withoutAPurposeInForceNothingIsShown() {
        String caseId = House.caseAbout(House.somebody(), House.POLICE);
        Api.careless("bas").get("/cases/{id}", caseId).then().statusCode(403).body("code", equalTo("purpose-required"));
        Api.as("bas", "INVENTED").get("/cases").then().statusCode(403).body("code", equalTo("purpose-not-allowed"));
        Api.as("bas", "AFTERCARE").get("/cases").then().statusCode(403).body("code", equalTo("purpose-not-allowed"));
    }

    @Test
    void aRoleThatMayNotUseAnOperationIsRefused() {
        Api.as("bas", "OPERATIONS")
                .get("/inbound-messages")
                .then()
                .statusCode(403)
                .body("code", equalTo("not-permitted"));
        Api.as("mila", PURPOSE).get("/cases").then().statusCode(403);
    }

    private static void everyDoorAgrees(String who, String caseId, InventedPerson person, boolean inSight) {
        assertEquals(inSight ? 200 : 404, read(who, caseId).statusCode(), who + " detail");
        Api.as(who, PURPOSE).get("/cases/{id}/timeline", caseId).then().statusCode(inSight ? 200 : 404);
        List<String> listed = all(who, "/cases", "items.id");
        assertEquals(inSight, listed.contains(caseId), who + " list");
        List<String> told = all(who, "/events", "items.data.caseId");
        assertEquals(inSight, told.contains(caseId), who + " feed");
        List<String> found = Api.act(who, PURPOSE)
                .body(Map.of("citizenServiceNumber", person.bsn()))
                .post("/persons/_search")
                .path("items.person.id");
        assertEquals(inSight, !found.isEmpty(), who + " search");
        String personId =
                TheSystem.get().rows().one("select person_id from case_person where case_id = ?::uuid", caseId);
        Api.as(who, PURPOSE).get("/persons/{id}", personId).then().statusCode(inSight ? 200 : 404);
    }

    /** Every value of a list, page by page to its end. */
    private static List<String> all(String who, String list, String path) {
        List<String> values = new ArrayList<>();
        String cursorName = list.equals("/events") ? "after" : "cursor";
        String cursor = null;
        for (int page = 0; page < 200; page++) {
            var call = Api.as(who, PURPOSE).queryParam("limit", 100);
            Response answer = (cursor == null ? call : call.queryParam(cursorName, cursor)).get(list);
            assertEquals(200, answer.statusCode(), answer.asString());
            List<String> items = answer.path(path);
            values.addAll(items);
            cursor = answer.path("nextCursor");
            if (cursor == null || items.isEmpty()) {
                return values;
            }
        }
        return values;
    }

    private static Response read(String who, String caseId) {
        return Api.as(who, PURPOSE).get("/cases/{id}", caseId);
    }

    private static String anonymous(Response problem, String id) {
        return problem.asString().replace(id, "<id>").replaceAll("\"traceId\":\"[0-9a-f]{32}\"", "<trace>");
    }

    private static List<String> headers(Response answer) {
        return answer.headers().asList().stream()
                .map(header -> header.getName().toLowerCase())
                .sorted()
                .toList();
    }
}
