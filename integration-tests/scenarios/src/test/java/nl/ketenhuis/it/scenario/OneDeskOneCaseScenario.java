package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.ketenhuis.it.support.Api;
import nl.ketenhuis.it.support.Call;
import nl.ketenhuis.it.support.CaseWork;
import nl.ketenhuis.it.support.Desk;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.TheSystem;
import nl.ketenhuis.it.support.Together;
import nl.ketenhuis.local.demo.InventedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever refers, splits off or re-opens, at once or later: there is one open case about one subject on one theme (I-01). */
@ExtendWith(TheSystem.class)
class OneDeskOneCaseScenario {

    private static final int ROUNDS = 5;
    private static final String THEME = "AFTERCARE";
    private static final String OTHER_THEME = "FREQUENT_OFFENDERS";
    private static final Map<String, String> STOP = Map.of("reason", "MOVED", "motivation", "Naar het buitenland.");
    private static final Map<String, String> RESUMPTION = Map.of(
            "motivation", "Terug.", "nextDate", LocalDate.now().plusDays(7).toString());

    @Test
    void twoReferralsAcceptedAtTheSameMomentGiveOneCase() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            InventedPerson person = House.somebody();
            List<Response> answers =
                    Together.all(List.of(acceptance(referred("bas", person)), acceptance(referred("eva", person))));
            List<String> outcomes = answers.stream()
                    .map(answer -> answer.<String>path("status"))
                    .sorted()
                    .toList();
            assertEquals(List.of("ACCEPTED", "LINKED"), outcomes);
            assertEquals(answers.get(0).<String>path("caseId"), answers.get(1).<String>path("caseId"));
            assertEquals(1, openCases(answers.get(0).path("personId"), THEME));
        }
    }

    @Test
    void aLaterReferralIsLinkedAndItsReferrerSeesNoCase() {
        InventedPerson person = House.somebody();
        String caseId = opened("bas", person);
        String later = referred("eva", person);

        Desk.accept(later)
                .then()
                .statusCode(200)
                .body("status", equalTo("LINKED"))
                .body("caseId", equalTo(caseId));
        Desk.read("eva", later).body("outcomeCode", equalTo("ZVH-01")).body("caseId", equalTo(null));
        Api.as("eva", Desk.PURPOSE).get("/cases/{id}", caseId).then().statusCode(404);
        String elsewhere = Desk.refer("eva", person, OTHER_THEME).path("id");
        Desk.accept(elsewhere).then().statusCode(200).body("status", equalTo("ACCEPTED"));
    }

    @Test
    void anAreaHasOneCaseOnAThemeToo() {
        String area = Call.by("noor")
                .created(
                        "/areas",
                        Map.of(
                                "kind", "AREA",
                                "name", "Havenkwartier",
                                "municipalityCode", "0014",
                                "zipCodes", List.of("9723"),
                                "followedSince", "2026-04-01",
                                "attention", "ATTENTION",
                                "motivation", "Onrust in de avond."));
        String caseId = Desk.accept(ofArea("bas", area))
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .extract()
                .path("caseId");

        Desk.accept(ofArea("eva", area))
                .then()
                .statusCode(200)
                .body("status", equalTo("LINKED"))
                .body("caseId", equalTo(caseId));
    }

    @Test
    void aClosedCaseIsNotReopenedBesideAnOpenOne() {
        InventedPerson person = House.somebody();
        String first = opened("bas", person);
        CaseWork.act("noor", first, "_stop", STOP).statusCode(200);
        String second = opened("eva", person);

        assertFalse(CaseWork.allowed("noor", first).contains("reopenCase"));
        CaseWork.act("noor", first, "_reopen", RESUMPTION)
                .statusCode(409)
                .body("guard", equalTo("no-open-case-on-theme"));
        CaseWork.act("noor", second, "_stop", STOP).statusCode(200);
        assertTrue(CaseWork.allowed("noor", first).contains("reopenCase"));
        CaseWork.act("noor", first, "_reopen", RESUMPTION).statusCode(200).body("episode", equalTo(2));
    }

    @Test
    void aReopeningAndAReferralAtTheSameMomentLeaveOneOpenCase() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            InventedPerson person = House.somebody();
            String closed = opened("bas", person);
            CaseWork.act("noor", closed, "_stop", STOP).statusCode(200);

            oneOfThemOpensIt(act("/cases/" + closed, "_reopen", RESUMPTION), referred("eva", person));
        }
    }

    @Test
    void twoSplitsAtTheSameMomentLeaveOneOpenCase() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            InventedPerson person = House.somebody();
            Callable<Response> one = split(opened("bas", person));
            Callable<Response> other = split(
                    Desk.accept(Desk.refer("eva", person, "YOUTH").path("id")).path("caseId"));

            List<Response> answers = Together.all(List.of(one, other));
            assertEquals(
                    List.of(200, 409),
                    answers.stream().map(Response::statusCode).sorted().toList());
            Response split = answers.stream()
                    .filter(answer -> answer.statusCode() == 200)
                    .findFirst()
                    .orElseThrow();
            assertEquals(1, openCases(split.path("focalPerson.id"), OTHER_THEME));
        }
    }

    /** The person of this case gets one of his or her own on the other theme. */
    private static Callable<Response> split(String caseId) {
        Map<String, Object> split = new HashMap<>(RESUMPTION);
        split.put("personId", CaseWork.dossier("noor", caseId).getString("focalPerson.id"));
        split.put("theme", OTHER_THEME);
        return act("/cases/" + caseId, "_split", split);
    }

    /** The referral is taken up in any case; the other act comes first, or is refused. */
    private static void oneOfThemOpensIt(Callable<Response> other, String referral) throws Exception {
        List<Response> answers = Together.all(List.of(other, acceptance(referral)));
        answers.get(1).then().statusCode(200);
        boolean first = answers.get(0).statusCode() == 200;
        if (!first) {
            answers.get(0).then().statusCode(409).body("guard", equalTo("no-open-case-on-theme"));
        }
        assertEquals(first ? "LINKED" : "ACCEPTED", answers.get(1).path("status"));
        assertEquals(1, openCases(answers.get(1).path("personId"), THEME));
    }

    private static String opened(String who, InventedPerson person) {
        return Desk.accept(referred(who, person))
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .extract()
                .path("caseId");
    }

    private static String referred(String who, InventedPerson person) {
        return Desk.refer(who, person, THEME).path("id");
    }

    private static String ofArea(String who, String area) {
        Map<String, Object> referral = Desk.submission(House.somebody(), "YOUTH", "Onrust bij de haven");
        referral.remove("subject");
        referral.put("subjectKind", "AREA");
        referral.put("place", Map.of("id", area, "name", "Havenkwartier", "municipalityCode", "0014"));
        return Desk.refer(who, referral).then().statusCode(201).extract().path("id");
    }

    private static Callable<Response> acceptance(String referral) {
        return act("/referrals/" + referral, "_decide", Desk.acceptance(referral));
    }

    /** An act of Noor on what she has just looked at. */
    private static Callable<Response> act(String place, String verb, Map<String, ?> body) {
        String seen = Api.as("noor", Desk.PURPOSE).get(place).header("ETag");
        return () -> Api.act("noor", Desk.PURPOSE)
                .header("If-Match", seen)
                .body(body)
                .post(place + "/" + verb);
    }

    private static long openCases(String person, String theme) {
        return TheSystem.get()
                .rows()
                .count(
                        "select count(*) from case_person p join case_file c on c.id = p.case_id"
                                + " where p.person_id = ?::uuid and p.role = 'FOCAL' and c.status <> 'CLOSED' and c.theme = ?",
                        person,
                        theme);
    }
}
