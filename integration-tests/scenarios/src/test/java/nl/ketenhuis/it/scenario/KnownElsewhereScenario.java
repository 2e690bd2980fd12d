package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ketenhuis.it.support.Api;
import nl.ketenhuis.it.support.Call;
import nl.ketenhuis.it.support.CaseWork;
import nl.ketenhuis.it.support.Desk;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.TheSystem;
import nl.ketenhuis.local.demo.InventedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Known in two houses (T-06), and a question in the night before a settlement (T-07): yes or no, whom to call, an advice. */
@ExtendWith(TheSystem.class)
class KnownElsewhereScenario {

    private static final String PURPOSE = "CASE_DIRECTION";

    @Test
    void theOtherHouseSaysYesAndWhomToCallAndNothingElse() {
        InventedPerson person = House.somebody();
        String theirs = caseInTheSouth(person);
        String ours = House.caseAbout(person, House.POLICE);
        String personId = CaseWork.dossier("noor", ours).getString("focalPerson.id");

        ValidatableResponse answer = ask("noor", Map.of("reasonCode", "03", "personId", personId))
                .statusCode(201)
                .body("known", equalTo(true))
                .body("answers.size()", equalTo(1))
                .body("answers[0].house.code", equalTo(House.SOUTH))
                .body("answers[0].contact.email", equalTo("contact@vhh-zuid.example"))
                .body("answers[0].advice", nullValue());

        assertFalse(answer.extract().asString().contains(theirs));
        Api.as("zoe", PURPOSE)
                .get("/known-check-answers")
                .then()
                .statusCode(200)
                .body("items.find { it.caseId == '" + theirs + "' }.house.code", equalTo(House.NORTH));
        Api.as("zoe", PURPOSE)
                .get("/cases/{id}/accesses", theirs)
                .then()
                .statusCode(200)
                .body("items.operation", hasItem("askKnownCheck"));
        Api.as("noor", PURPOSE)
                .get("/known-checks/{id}", answer.extract().<String>path("id"))
                .then()
                .statusCode(200);
    }

    @Test
    void theHousesAgreeWhichOfThemLeads() {
        InventedPerson person = House.somebody();
        String theirs = caseInTheSouth(person);
        String referral = Desk.refer("bas", person, "AFTERCARE").path("id");
        long questions = audited("askKnownCheck");
        long readings = audited("getKnownCheck");
        Map<String, String> question = Map.of("reasonCode", "03", "citizenServiceNumber", person.bsn());
        String check =
                ask("noor", question).body("known", equalTo(true)).extract().path("id");
        Call.by("noor").read("/known-checks/" + check).body("answers[0].house.code", equalTo(House.SOUTH));
        assertEquals(
                List.of(1L, 1L), List.of(audited("askKnownCheck") - questions, audited("getKnownCheck") - readings));

        String handOver = Call.by("zoe")
                .created(
                        "/cases/" + theirs + "/hand-overs",
                        Map.of("houseCode", House.NORTH, "motivation", "Afgesproken: Noord voert de regie."));
        String ours = Call.by("noor")
                .done(
                        "/hand-overs/" + handOver,
                        "_accept",
                        Map.of(
                                "motivation", "Afgesproken met Zuid.",
                                "participants", List.of(House.POLICE),
                                "nextDate", LocalDate.now().plusDays(7).toString()))
                .extract()
                .path("newCaseId");

        Desk.accept(referral).then().body("status", equalTo("LINKED")).body("caseId", equalTo(ours));
        Call.by("zoe")
                .read("/cases/" + theirs)
                .body("status", equalTo("CLOSED"))
                .body("closingReason", equalTo("TRANSFERRED"));
        ask("noor", question).body("known", equalTo(false));
        assertEquals(1, personsIn("noor", person), "one person in the one house");
        assertEquals(1, personsIn("zoe", person), "and one in the other");
    }

    @Test
    void anAnswerIsViewedEachTimeItIsRead() {
        InventedPerson person = House.somebody();
        String theirs = caseInTheSouth(person);
        String prosecution = "partner-om@" + House.NORTH;
        var answer = ask(prosecution, Map.of("reasonCode", "06", "citizenServiceNumber", person.bsn()))
                .statusCode(201)
                .extract();
        assertEquals(
                Set.of("house", "contact", "advice"),
                answer.<Map<String, ?>>path("answers[0]").keySet());

        Call.by(prosecution).read("/known-checks/" + answer.<String>path("id")).statusCode(200);

        Call.by("zoe")
                .read("/cases/" + theirs + "/accesses")
                .body(
                        "items.findAll { it.organisation.id == '" + House.PROSECUTION + "' }.operation",
                        contains("getKnownCheck", "askKnownCheck"));
    }

    @Test
    void theProsecutorIsAdvisedBeforeASettlement() {
        InventedPerson person = House.somebody();
        String theirs = caseInTheSouth(person);
        TheSystem.get().rows().execute("update case_file set status = 'IN_EXECUTION' where id = '" + theirs + "'");
        Map<String, String> question = Map.of("reasonCode", "06", "citizenServiceNumber", person.bsn());

        Instant asked = Instant.now();
        ask("partner-om@" + House.NORTH, question).statusCode(201).body("answers[0].advice", equalTo("PLAN_RUNNING"));

        assertTrue(Duration.between(asked, Instant.now()).toMillis() < 2000);
        ask("bas", question).statusCode(403).body("code", equalTo("reason-not-allowed"));
    }

    @Test
    void shieldedPersonsAreKnownToNobody() {
        InventedPerson person = House.somebody();
        String theirs = caseInTheSouth(person);
        TheSystem.get().rows().execute("update case_file set shielded = true where id = '" + theirs + "'");

        ask("noor", Map.of("reasonCode", "03", "citizenServiceNumber", person.bsn()))
                .statusCode(201)
                .body("known", equalTo(false));
    }

    private static long audited(String action) {
        return TheSystem.get().rows().count("select count(*) from audit_entry where action = ?", action);
    }

    private static int personsIn(String who, InventedPerson person) {
        return Api.act(who, PURPOSE)
                .body(Map.of("citizenServiceNumber", person.bsn()))
                .post("/persons/_search")
                .then()
                .statusCode(200)
                .extract()
                .<List<?>>path("items")
                .size();
    }

    private static String caseInTheSouth(InventedPerson person) {
        return House.caseAbout("zoe", person, House.PROBATION);
    }

    private static ValidatableResponse ask(String who, Map<String, String> question) {
        return Call.by(who).create("/known-checks", question);
    }
}
