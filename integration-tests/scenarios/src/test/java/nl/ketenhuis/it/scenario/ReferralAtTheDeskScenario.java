package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
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
import nl.ketenhuis.local.demo.InventedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A referral from draft to outcome (S-REF-1, S-REF-12, domain catalogue 4.3), as the referrer and as the desk see it. */
@ExtendWith(TheSystem.class)
class ReferralAtTheDeskScenario {

    private static final String NEXT_WEEK = LocalDate.now().plusWeeks(1).toString();

    @Test
    void aDraftIsTheReferrersOwnUntilItIsHandedIn() {
        InventedPerson person = House.somebody();
        Map<String, Object> draft = new HashMap<>(Desk.submission(person, "YOUTH", "Nog niet af"));
        draft.put("draft", true);
        String id = Desk.refer("bas", draft).then().statusCode(201).extract().path("id");

        Api.as("noor", Desk.PURPOSE).get("/referrals/{id}", id).then().statusCode(404);
        assertEquals(0, known(person), "nobody is known by a draft");
        Desk.act("bas", id, "_amend", Map.of("reason", "Overlast op het plein"))
                .then()
                .statusCode(200);
        Desk.act("bas", id, "_handin", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("reason", equalTo("Overlast op het plein"))
                .body("outcomeCode", equalTo("ZVH-02"));
        assertEquals(1, known(person));
        Desk.read("noor", id)
                .body("allowedActions.operation", hasItems("takeReferralIntoTriage", "askReferralCompletion"));
    }

    @Test
    void whatIsMissingIsAskedBackAndGivenBack() {
        String id = Desk.refer("bas", House.somebody(), "YOUTH").path("id");
        String due = LocalDate.now().plusDays(5).toString();
        Desk.act("noor", id, "_askcompletion", Map.of("question", "Welke school?", "dueDate", due))
                .then()
                .statusCode(200)
                .body("status", equalTo("INCOMPLETE"));

        Api.as("bas", "REFERRAL")
                .get("/referrals/{id}/receipt", id)
                .then()
                .statusCode(200)
                .body("completion.question", equalTo("Welke school?"))
                .body("completion.dueDate", equalTo(due));
        Desk.act("noor", id, "_triage", Desk.place(Desk.RISK_TABLE, NEXT_WEEK))
                .then()
                .statusCode(409)
                .body("guard", equalTo("referral-state"));
        Desk.act("noor", id, "_amend", Map.of("reason", "x"))
                .then()
                .statusCode(409)
                .body("guard", equalTo("referrer-only"));
        Desk.act("bas", id, "_amend", Map.of("reason", "Overlast; het Vechtdal College"))
                .then()
                .statusCode(200);
        Desk.act("bas", id, "_handin", null).then().statusCode(200).body("status", equalTo("SUBMITTED"));
    }

    @Test
    void theReferrerFollowsItWithoutSeeingWhatTheHouseDoes() {
        String id = Desk.refer("bas", House.somebody(), "YOUTH").path("id");
        Desk.act("noor", id, "_triage", Desk.place(Desk.RISK_TABLE, NEXT_WEEK))
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_TRIAGE"))
                .body("table.name", notNullValue())
                .body("owner", notNullValue());

        Desk.read("bas", id)
                .body("table", nullValue())
                .body("owner", nullValue())
                .body("nextDate", nullValue());
        Api.as("eva", "REFERRAL").get("/referrals/{id}", id).then().statusCode(404);
        Desk.act("noor", id, "_decide", onwards("Hoort bij het wijkteam"))
                .then()
                .statusCode(200)
                .body("status", equalTo("REFERRED_ON"))
                .body("routedTo.id", equalTo(Desk.NEIGHBOURHOOD_TEAM));
        Api.as("bas", "REFERRAL")
                .get("/referrals/{id}/receipt", id)
                .then()
                .statusCode(200)
                .body("outcomeCode", equalTo("ZVH-03"))
                .body("routedTo.name", notNullValue())
                .body("motivation", equalTo("Hoort bij het wijkteam"));
    }

    @Test
    void onlyTheReferrerWithdrawsAndWhatIsEndedStaysAsItIs() {
        String id = Desk.refer("bas", House.somebody(), "YOUTH").path("id");
        Desk.read("noor", id).body("allowedActions.operation", not(hasItem("withdrawReferral")));
        Desk.act("noor", id, "_withdraw", Map.of("motivation", "x")).then().statusCode(409);
        Desk.act("bas", id, "_withdraw", Map.of("motivation", "Al opgelost"))
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("allowedActions", equalTo(List.of()));
        Desk.act("noor", id, "_decide", Map.of("outcome", "REJECTED", "motivation", "x"))
                .then()
                .statusCode(409)
                .body("guard", equalTo("referral-state"));
    }

    @Test
    void aDoubleReferralGoesOnInTheOther() {
        InventedPerson person = House.somebody();
        String first = Desk.refer("bas", person, "YOUTH").path("id");
        String second = Desk.refer("amir", person, "YOUTH").path("id");
        Desk.read("noor", second).body("sameSubject.id", equalTo(List.of(first)));

        Desk.act("noor", second, "_merge", Map.of("intoReferralId", first, "motivation", "Dezelfde zorg"))
                .then()
                .statusCode(200)
                .body("status", equalTo("MERGED"))
                .body("mergedInto", equalTo(first));
        String other = Desk.refer("bas", House.somebody(), "YOUTH").path("id");
        Desk.act("noor", other, "_merge", Map.of("intoReferralId", first, "motivation", "x"))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("same-subject-and-theme"));
    }

    @Test
    void aFamilyIsReferredAsAWholeAndAnAreaByName() {
        InventedPerson mother = House.somebody();
        InventedPerson son = House.somebody();
        Map<String, Object> family = new HashMap<>(Desk.submission(mother, "DOMESTIC_VIOLENCE", "Zorgen om het gezin"));
        family.put("subjectKind", "SYSTEM");
        family.put("members", List.of(Map.of("subject", Desk.subject(son), "relation", "CHILD")));
        String id = Desk.refer("bas", family).then().statusCode(201).extract().path("id");
        Desk.read("noor", id).body("members.relation", equalTo(List.of("CHILD")));
        String caseId = Desk.accept(id).then().statusCode(200).extract().path("caseId");
        Api.as("noor", Desk.PURPOSE).get("/cases/{id}", caseId).then().body("kind", equalTo("SYSTEM"));

        Map<String, Object> area = new HashMap<>(Desk.submission(mother, "YOUTH", "Onrust rond het station"));
        area.remove("subject");
        area.put("subjectKind", "AREA");
        area.put("place", Map.of("name", "Stationsgebied", "municipalityCode", "0014"));
        String ofArea = Desk.refer("bas", area).then().statusCode(201).extract().path("id");
        Desk.accept(ofArea).then().statusCode(400).body("errors.pointer", hasItem("/placeId"));
    }

    @Test
    void whatDoesNotFitTogetherIsNamedAllAtOnce() {
        Map<String, Object> wrong = new HashMap<>(Desk.submission(House.somebody(), "NO_SUCH_THEME", "x"));
        Desk.refer("bas", wrong).then().statusCode(400).body("errors.pointer", hasItem("/theme"));
        wrong.put("subjectKind", "GROUP");
        wrong.put("subjectInformed", false);
        Desk.refer("bas", wrong)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/subject", "/place", "/notInformedReason"));
        String id = Desk.refer("bas", House.somebody(), "YOUTH").path("id");
        Desk.act("noor", id, "_triage", Desk.place(Desk.NEIGHBOURHOOD_TEAM, "2020-01-01"))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/tableId", "/nextDate"));
    }

    private static Map<String, Object> onwards(String motivation) {
        return Map.of("outcome", "REFERRED_ON", "motivation", motivation, "tableId", Desk.NEIGHBOURHOOD_TEAM);
    }

    private static long known(InventedPerson person) {
        return TheSystem.get()
                .rows()
                .count(
                        "select count(*) from person where family_name = ? and birth_date = ? and given_names = ?",
                        person.familyName(),
                        person.birthDate(),
                        person.givenNames());
    }
}
