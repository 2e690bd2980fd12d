package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import nl.ketenhuis.adapter.dji.simulator.DjiDetention;
import nl.ketenhuis.adapter.dji.simulator.DjiMessage;
import nl.ketenhuis.adapter.dji.simulator.DjiPerson;
import nl.ketenhuis.it.support.Api;
import nl.ketenhuis.it.support.Dossier;
import nl.ketenhuis.it.support.Feed;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.OperatorDesk;
import nl.ketenhuis.it.support.TheSystem;
import nl.ketenhuis.local.demo.InventedPerson;
import nl.ketenhuis.partner.testkit.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A notice about somebody the house cannot place waits for a human, who says who is meant; it is never dropped and never
 * has to be sent again (I-15, S-INF-11).
 */
@ExtendWith(TheSystem.class)
class UnknownPersonScenario {

    private static final LocalDate ARREST = LocalDate.of(2026, 3, 2);
    private static final OffsetDateTime AT_ARREST = OffsetDateTime.parse("2026-03-02T09:00:00+01:00");
    private static final OffsetDateTime LATER = OffsetDateTime.parse("2026-05-01T09:00:00+02:00");
    private static final LocalDate RELEASE = LocalDate.of(2026, 6, 12);

    @Test
    void theOperatorSaysWhoIsMeantAndAllThatWaitedIsApplied() {
        Dossier dossier = new Dossier(House.caseAbout(House.somebody(), House.GRONINGEN));
        DjiDetention detention = detention("T-UNK-1", unheardOf("8812345671"));
        String started = parkedAs("UNKNOWN_PERSON", detention.started("UNK-1a", AT_ARREST));
        String planned = parkedAs("UNKNOWN_PERSON", detention.planned("UNK-1b", LATER, RELEASE));
        dossier.saysNothingOfCustody();

        theDeskSees(planned, "UNKNOWN_PERSON");
        OperatorDesk.message(planned).body("text", not(containsString("8812345671")));
        link(planned, dossier)
                .statusCode(200)
                .body("status", equalTo("APPLIED"))
                .body("outcome", equalTo("REGISTERED"))
                .body("personId", equalTo(dossier.focalPerson()))
                .body("timesReceived", equalTo(1));

        dossier.says("plannedReleaseDate", "2026-06-12");
        dossier.isOnWorkList("2026-06-12", "AWAITING_RELEASE");
        OperatorDesk.message(started).body("status", equalTo("APPLIED")).body("timesReceived", equalTo(1));
        takenAtOnce(detention.changed("UNK-1c", LATER.plusDays(2), LocalDate.of(2026, 6, 1)));
        dossier.says("plannedReleaseDate", "2026-06-01");
    }

    @Test
    void noOneDecidesOnAMessageUnseenOrTwice() {
        Dossier dossier = new Dossier(House.caseAbout(House.somebody(), House.GRONINGEN));
        String message = parkedAs(
                "UNKNOWN_PERSON", detention("T-UNK-2", unheardOf("8812345672")).planned("UNK-2", LATER, RELEASE));
        Map<String, String> link = linkTo(dossier);

        Api.careless("mila")
                .header("Processing-Purpose", "OPERATIONS")
                .header("Idempotency-Key", "UNK-2-unseen")
                .contentType("application/json")
                .body(link)
                .post("/inbound-messages/{id}/_link", message)
                .then()
                .statusCode(428);
        OperatorDesk.act(message, "_link", "\"4711\"", link).statusCode(412);
        OperatorDesk.message(message).body("status", equalTo("PARKED"));
        dossier.saysNothingOfCustody();

        OperatorDesk.act(message, "_link", link).statusCode(200);
        OperatorDesk.act(message, "_link", link).statusCode(409).body("guard", equalTo("message-is-parked"));
        dossier.read().body("timeline.findAll { it.kind == 'RELEASE_PLANNED' }.size()", equalTo(1));
    }

    @Test
    void aReferralOfThePersonLetsThroughWhatWaited() {
        InventedPerson person = House.somebody();
        DjiDetention detention = detention("T-UNK-3", House.asDjiKnows(person));
        String planned = parkedAs("UNKNOWN_PERSON", detention.planned("UNK-3b", LATER, RELEASE));
        String started = parkedAs("UNKNOWN_PERSON", detention.started("UNK-3a", AT_ARREST));

        Dossier dossier = new Dossier(House.caseAbout(person, House.GRONINGEN));

        OperatorDesk.message(planned).body("status", equalTo("APPLIED"));
        OperatorDesk.message(started).body("status", equalTo("APPLIED"));
        dossier.says("plannedReleaseDate", "2026-06-12");
        dossier.isOnWorkList("2026-06-12", "AWAITING_RELEASE");
    }

    @Test
    void aHumanTellsWhoIsMeantByANameThatIsOnlyAlike() {
        InventedPerson person = House.somebody();
        Dossier dossier = new Dossier(House.caseAbout(person, House.GRONINGEN));
        DjiDetention detention = detention("T-UNK-4", alike(person));
        String message = parkedAs("AMBIGUOUS_PERSON", detention.planned("UNK-4", LATER, RELEASE));

        String review = OperatorDesk.message(message).extract().path("matchReviewId");
        review(review)
                .body("status", equalTo("OPEN"))
                .body("subject.familyName", equalTo(person.familyName()))
                .body(
                        "candidates.find { it.person.id == '" + dossier.focalPerson() + "' }.explanation.verdict",
                        hasItem("SIMILAR"));
        decide(review, Map.of("decision", "SAME_PERSON", "personId", dossier.focalPerson(), "motivation", "Gebeld."))
                .statusCode(200)
                .body("status", equalTo("DECIDED"));

        OperatorDesk.message(message).body("status", equalTo("APPLIED")).body("matchReviewId", nullValue());
        dossier.says("plannedReleaseDate", "2026-06-12");
    }

    @Test
    void aMessageAboutNobodyKnownGoesOnWaiting() {
        InventedPerson person = House.somebody();
        Dossier dossier = new Dossier(House.caseAbout(person, House.GRONINGEN));
        String message =
                parkedAs("AMBIGUOUS_PERSON", detention("T-UNK-5", alike(person)).planned("UNK-5", LATER, RELEASE));

        String review = OperatorDesk.message(message).extract().path("matchReviewId");
        decide(review, Map.of("decision", "NOBODY", "motivation", "Een neef.")).statusCode(200);

        OperatorDesk.message(message)
                .body("status", equalTo("PARKED"))
                .body("reason", equalTo("UNKNOWN_PERSON"))
                .body("matchReviewId", nullValue());
        dossier.saysNothingOfCustody();
    }

    @Test
    void whoMayKnowOfThePersonIsToldThatTwoIdentitiesAreOne() {
        Dossier dossier = new Dossier(House.caseAbout(House.somebody(), House.POLICE));
        DjiDetention detention = detention("T-UNK-6", unheardOf("8812345676"));
        String started = parkedAs("UNKNOWN_PERSON", detention.started("UNK-6a", AT_ARREST));
        String person = dossier.focalPerson();
        assertEquals(0, Feed.timesJoined("noor", person));

        link(started, dossier).statusCode(200);
        takenAtOnce(detention.planned("UNK-6b", LATER, RELEASE));

        assertEquals(1, Feed.timesJoined("noor", person));
        assertEquals(1, Feed.timesJoined("bas", person));
        assertEquals(0, Feed.timesJoined("eva", person));
        hidden(person);
        assertEquals(0, Feed.timesJoined("noor", person));
        assertEquals(0, Feed.timesJoined("bas", person));
    }

    @Test
    void aNameThatAHumanRecognisesIsTold() {
        InventedPerson person = House.somebody();
        Dossier dossier = new Dossier(House.caseAbout(person, House.GRONINGEN));
        String message =
                parkedAs("AMBIGUOUS_PERSON", detention("T-UNK-7", alike(person)).planned("UNK-7", LATER, RELEASE));
        String review = OperatorDesk.message(message).extract().path("matchReviewId");

        decide(review, Map.of("decision", "SAME_PERSON", "personId", dossier.focalPerson(), "motivation", "Gebeld."))
                .statusCode(200);

        assertEquals(1, Feed.timesJoined("noor", dossier.focalPerson()));
    }

    private static void hidden(String person) {
        TheSystem.get().rows().execute("update person set shielded = true where id = '" + person + "'");
        TheSystem.get()
                .rows()
                .execute(
                        "update case_file set shielded = true where id in (select case_id from case_person where person_id = '"
                                + person + "')");
    }

    private static DjiDetention detention(String number, DjiPerson person) {
        return new DjiDetention(House.NORTH, number, person, ARREST);
    }

    /** A number the house has never seen, and a name unlike any. */
    private static DjiPerson unheardOf(String skn) {
        return new DjiPerson(skn, null, "Xandra", null, "Quvixema", LocalDate.of(1911, 1, 1), false, "0014");
    }

    /** The same person by an initial only, and without numbers. */
    private static DjiPerson alike(InventedPerson person) {
        return new DjiPerson(
                null,
                null,
                person.givenNames().substring(0, 1) + ".",
                null,
                person.familyName(),
                person.birthDate(),
                false,
                person.municipality());
    }

    private static String parkedAs(String reason, DjiMessage message) {
        Answer answer = TheSystem.get().dji(House.NORTH).push(message);
        assertEquals(202, answer.status(), answer.body());
        JsonNode receipt = answer.json();
        assertEquals("PARKED", receipt.path("outcome").asText());
        assertEquals(reason, receipt.path("reason").asText());
        assertFalse(receipt.path("repeated").asBoolean());
        return receipt.path("id").asText();
    }

    private static void takenAtOnce(DjiMessage message) {
        Answer answer = TheSystem.get().dji(House.NORTH).push(message);
        assertEquals("REGISTERED", answer.json().path("outcome").asText(), answer.body());
    }

    private static void theDeskSees(String message, String reason) {
        assertTrue(OperatorDesk.parked(reason).getList("items.id").contains(message));
    }

    private static ValidatableResponse link(String message, Dossier dossier) {
        return OperatorDesk.act(message, "_link", linkTo(dossier));
    }

    private static Map<String, String> linkTo(Dossier dossier) {
        return Map.of("personId", dossier.focalPerson(), "motivation", "Nagevraagd bij de inrichting.");
    }

    private static ValidatableResponse review(String id) {
        return Api.as("mila", "OPERATIONS")
                .get("/match-reviews/{id}", id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse decide(String review, Map<String, String> decision) {
        String seen = review(review).extract().header("ETag");
        return Api.act("mila", "OPERATIONS")
                .header("If-Match", seen)
                .body(decision)
                .post("/match-reviews/{id}/_decide", review)
                .then();
    }
}
