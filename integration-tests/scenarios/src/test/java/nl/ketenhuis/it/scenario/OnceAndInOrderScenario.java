package nl.ketenhuis.it.scenario;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ketenhuis.it.support.Api;
import nl.ketenhuis.it.support.Desk;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.TheSystem;
import nl.ketenhuis.local.demo.InventedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Repeats, races and stale views of people's acts (GW-47, GW-48, I-01). */
@ExtendWith(TheSystem.class)
class OnceAndInOrderScenario {

    private static final String PURPOSE = "CASE_DIRECTION";

    @Test
    void theSameRequestAgainGivesTheSameAnswerAndNoSecondReferral() {
        InventedPerson person = House.somebody();
        String key = UUID.randomUUID().toString();
        Response first = refer("bas", key, person, "Overlast");
        Response again = refer("bas", key, person, "Overlast");

        assertEquals(201, first.statusCode());
        assertEquals(201, again.statusCode());
        assertEquals(first.asString(), again.asString());
        assertEquals(first.header("Location"), again.header("Location"));
        refer("bas", key, person, "Iets anders").then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
        assertEquals(201, refer("eva", key, person, "Overlast").statusCode());
    }

    @Test
    void aKeyIsForgottenAfterADayAndWhatItDidStays() {
        InventedPerson person = House.somebody();
        String fresh = UUID.randomUUID().toString();
        List<String> old =
                Stream.generate(() -> UUID.randomUUID().toString()).limit(5).toList();
        String before = refer("bas", old.get(0), person, "Overlast").path("id");
        old.stream().skip(1).forEach(key -> refer("bas", key, House.somebody(), "Overlast"));
        refer("bas", fresh, person, "Overlast");
        old.forEach(key -> recorded(key, "interval '25 hours'"));
        recorded(fresh, "interval '23 hours'");

        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        old.stream().mapToLong(OnceAndInOrderScenario::kept).sum() == 0);
        assertEquals(1, kept(fresh));
        Desk.read("bas", before).body("id", equalTo(before));
        assertNotEquals(before, refer("bas", old.get(0), person, "Overlast").path("id"));
    }

    @Test
    void withoutAKeyNothingIsWritten() {
        Api.careless("bas")
                .header("Processing-Purpose", PURPOSE)
                .contentType("application/json")
                .body(submission(House.somebody(), "Overlast"))
                .post("/referrals")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("Idempotency-Key"));
    }

    @Test
    void ofTwentyDecisionsAtOnceOneWins() throws Exception {
        Response referral = refer("bas", UUID.randomUUID().toString(), House.somebody(), "Overlast");
        String id = referral.path("id");
        String seen = referral.header("ETag");
        Map<String, Object> acceptance = Desk.acceptance(id);
        ExecutorService people = Executors.newFixedThreadPool(20);
        try {
            List<Future<Integer>> answers = IntStream.range(0, 20)
                    .mapToObj(i ->
                            people.submit(() -> decide(id, seen, acceptance).statusCode()))
                    .toList();
            int won = 0;
            for (Future<Integer> answer : answers) {
                won += answer.get() == 200 ? 1 : 0;
                assertTrue(List.of(200, 409, 412).contains(answer.get()), "answered " + answer.get());
            }
            assertEquals(1, won);
        } finally {
            people.shutdown();
        }
        assertEquals(
                1,
                TheSystem.get()
                        .rows()
                        .count(
                                "select count(*) from case_file c join referral r on r.case_id = c.id where r.id = ?::uuid",
                                id));
    }

    @Test
    void aDecisionNeedsTheVersionItWasMadeOn() {
        Response referral = refer("bas", UUID.randomUUID().toString(), House.somebody(), "Overlast");
        String id = referral.path("id");
        Map<String, Object> acceptance = Desk.acceptance(id);
        Api.act("noor", PURPOSE)
                .body(acceptance)
                .post("/referrals/{id}/_decide", id)
                .then()
                .statusCode(428);
        decide(id, "\"7\"", acceptance).then().statusCode(412);
        Response decided = decide(id, referral.header("ETag"), acceptance);
        decided.then().statusCode(200).body("status", equalTo("ACCEPTED"));
        decide(id, decided.header("ETag"), acceptance).then().statusCode(409).body("guard", equalTo("referral-state"));
    }

    @Test
    void aSecondReferralOnTheSamePersonAndThemeIsLinkedToTheOpenCase() {
        InventedPerson person = House.somebody();
        String first =
                refer("bas", UUID.randomUUID().toString(), person, "Overlast").path("id");
        String second =
                refer("eva", UUID.randomUUID().toString(), person, "Zorgen").path("id");
        String caseId = Desk.accept(first).path("caseId");

        Desk.accept(second)
                .then()
                .statusCode(200)
                .body("status", equalTo("LINKED"))
                .body("caseId", equalTo(caseId))
                .body("outcomeCode", equalTo("ZVH-01"));
    }

    @Test
    void twoReferralsOfOneUnknownPersonAtOnceMakeOnePerson() throws Exception {
        InventedPerson person = House.somebody();
        ExecutorService desks = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> answers = IntStream.range(0, 8)
                    .mapToObj(i ->
                            desks.submit(() -> refer("bas", UUID.randomUUID().toString(), person, "Overlast " + i)
                                    .statusCode()))
                    .toList();
            for (Future<Integer> answer : answers) {
                assertEquals(201, answer.get());
            }
        } finally {
            desks.shutdown();
        }
        assertEquals(
                1,
                TheSystem.get()
                        .rows()
                        .count(
                                "select count(*) from person where family_name = ? and birth_date = ? and given_names = ?",
                                person.familyName(),
                                person.birthDate(),
                                person.givenNames()));
    }

    private static Response refer(String who, String key, InventedPerson person, String reason) {
        return Api.as(who, PURPOSE)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(submission(person, reason))
                .post("/referrals");
    }

    private static Map<String, Object> submission(InventedPerson person, String reason) {
        return Map.of(
                "theme",
                "AFTERCARE",
                "reason",
                reason,
                "ownChainExhausted",
                "De eigen keten volstaat niet.",
                "urgency",
                "NORMAL",
                "subjectInformed",
                true,
                "subject",
                Map.of(
                        "citizenServiceNumber", person.bsn(),
                        "criminalChainNumber", person.skn(),
                        "givenNames", person.givenNames(),
                        "familyName", person.familyName(),
                        "birthDate", person.birthDate().toString()));
    }

    private static Response decide(String referral, String version, Map<String, Object> decision) {
        return Api.act("noor", PURPOSE)
                .header("If-Match", version)
                .body(decision)
                .post("/referrals/{id}/_decide", referral);
    }

    private static void recorded(String key, String since) {
        TheSystem.get()
                .rows()
                .execute("update idempotent_request set recorded_at = now() - " + since + " where key = '" + key + "'");
    }

    private static long kept(String key) {
        return TheSystem.get().rows().count("select count(*) from idempotent_request where key = ?", key);
    }
}
