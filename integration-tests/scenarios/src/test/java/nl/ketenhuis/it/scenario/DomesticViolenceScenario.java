package nl.ketenhuis.it.scenario;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ketenhuis.adapter.dji.simulator.DjiDetention;
import nl.ketenhuis.it.support.Api;
import nl.ketenhuis.it.support.Call;
import nl.ketenhuis.it.support.CaseWork;
import nl.ketenhuis.it.support.Catalogue;
import nl.ketenhuis.it.support.Desk;
import nl.ketenhuis.it.support.Feed;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.Table;
import nl.ketenhuis.it.support.TheSystem;
import nl.ketenhuis.local.demo.InventedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * T-04: Veilig Thuis scales a family of four up to the house of the middle. The father is detained and will return to another
 * municipality; mental-health care directs the case; its notes on the children stay out of sight of the police; after half a
 * year the family goes back to the local team.
 */
@ExtendWith(TheSystem.class)
class DomesticViolenceScenario {

    private static final String MIDDLE = "vhh-midden";
    private static final String HOST = "01890000-0000-7000-8000-000000000121";
    private static final String AMERSFOORT = "01890000-0000-7000-8000-000000000122";
    private static final String POLICE = "01890000-0000-7000-8000-000000000123";
    private static final String MENTAL_HEALTH_CARE = "01890000-0000-7000-8000-000000000124";
    private static final String SAFE_HOME = "01890000-0000-7000-8000-000000000128";
    private static final String LOCAL_TEAM = "01890000-0000-7000-8000-000000000252";
    private static final String NADIA = "01890000-0000-7000-8000-000000000924";
    private static final List<String> AT_THE_TABLE = List.of(POLICE, MENTAL_HEALTH_CARE, SAFE_HOME);
    private static final String NOTE = "De jongste slaapt niet en is verwezen naar traumabehandeling.";
    private static final String HOME = "Moeder en kinderen wonen bij oma.";
    private static final String REPORT = "Vier meldingen in twee maanden.";

    private final Call fleur = Call.by("fleur");
    private final Call nadia = Call.by("nadia");
    private final InventedPerson mother = House.somebody(34, "0344");
    private final InventedPerson father = House.somebody(38, "0307");
    private final InventedPerson son = House.somebody(9, "0344");
    private final InventedPerson daughter = House.somebody(5, "0344");

    @Test
    void aFamilyIsScaledUpDirectedByCareAndScaledDownAfterHalfAYear() {
        String caseId = scaledUp();
        theFatherIsDetained(caseId);
        eachPartnerSeesItsPart(caseId);
        directedByCare(caseId);
        String plan = helped(caseId);
        halfAYearLater(plan);
        backToTheLocalTeam(caseId);
    }

    private String scaledUp() {
        Map<String, Object> family = new HashMap<>(
                Desk.submission(mother, "DOMESTIC_VIOLENCE", "Geweld tegen moeder, kinderen zijn getuige."));
        family.put("subjectKind", "SYSTEM");
        family.put("ownChainExhausted", "Veilig Thuis heeft drie veiligheidsafspraken zien mislukken.");
        family.put("members", List.of(member(father, "PARTNER"), member(son, "CHILD"), member(daughter, "CHILD")));
        String referral =
                Desk.refer("vera", family).then().statusCode(201).extract().path("id");

        String caseId = fleur.done("/referrals/" + referral, "_decide", acceptance())
                .body("status", equalTo("ACCEPTED"))
                .extract()
                .path("caseId");
        fleur.read("/cases/" + caseId)
                .body("kind", equalTo("SYSTEM"))
                .body("tableId", equalTo(Table.DOMESTIC_VIOLENCE_OF_THE_MIDDLE.id()))
                .body("persons", hasSize(4))
                .body("persons.role", everyItem(equalTo("MEMBER")))
                .body("persons.person.municipalityCode", hasItems("0344", "0307"))
                .body("participants.partner.id", hasItems(HOST, AMERSFOORT, SAFE_HOME));
        String system = fleur.read("/cases/" + caseId).extract().path("subjectId");
        fleur.read("/social-systems/" + system)
                .body("members.relation", containsInAnyOrder("HOUSEHOLD", "PARTNER", "CHILD", "CHILD"))
                .body("openCaseIds", hasItem(caseId));
        Call.by("vera").read("/referrals/" + referral).body("outcomeCode", equalTo("ZVH-01"));
        return caseId;
    }

    private static Map<String, Object> member(InventedPerson person, String relation) {
        return Map.of("subject", Desk.subject(person), "relation", relation);
    }

    private static Map<String, Object> acceptance() {
        return Map.of(
                "outcome", "ACCEPTED",
                "motivation", "Geweld en zorg in een gezin, twee gemeenten.",
                "participants", List.of(HOST, AMERSFOORT, POLICE, MENTAL_HEALTH_CARE, House.PROBATION),
                "nextDate", Catalogue.TODAY.plusDays(2).toString(),
                "criteria", List.of(met("MULTIPLE_DOMAINS"), met("SEVERAL_CHAINS")));
    }

    private static Map<String, String> met(String criterion) {
        return Map.of("code", criterion, "verdict", "MET", "evidence", "Blijkt uit de melding van Veilig Thuis.");
    }

    /** What DJI tells reaches the family's case and the worklist of the municipality of return. */
    private void theFatherIsDetained(String caseId) {
        LocalDate begun = Catalogue.TODAY.minusDays(20);
        String release = Catalogue.TODAY.plusDays(60).toString();
        DjiDetention detention = new DjiDetention(MIDDLE, "T04-1", House.asDjiKnows(father), begun);
        var dji = TheSystem.get().dji(MIDDLE);
        OffsetDateTime yesterday = OffsetDateTime.now().minusDays(1);
        assertEquals(
                202,
                dji.push(detention.started("T04-a", yesterday.minusDays(19))).status());
        assertEquals(
                202,
                dji.push(detention.planned("T04-b", yesterday, Catalogue.TODAY.plusDays(60)))
                        .status());
        fleur.read("/cases/" + caseId)
                .body("detentionPeriods", hasSize(1))
                .body("detentionPeriods[0].status", equalTo("RELEASE_PLANNED"))
                .body("plannedReleaseDate", equalTo(release));
        Call.by("saar")
                .with("AFTERCARE")
                .read("/aftercare-items?limit=100")
                .body("items.findAll { it.caseIds.contains('" + caseId + "') }.releaseDate", hasItem(release));
    }

    private void eachPartnerSeesItsPart(String caseId) {
        String note = CaseWork.contribute("nadia", caseId, "HEALTH", NOTE)
                .statusCode(201)
                .extract()
                .path("id");
        String home = CaseWork.contribute("nadia", caseId, "LIVING_SITUATION", HOME)
                .statusCode(201)
                .extract()
                .path("id");
        String report = CaseWork.contribute("kees", caseId, "POLICE", REPORT)
                .statusCode(201)
                .extract()
                .path("id");
        share("nadia", note, SAFE_HOME).statusCode(200);
        share("nadia", home, SAFE_HOME).statusCode(200);
        share("nadia", home, HOST).statusCode(200);
        share("kees", report, MENTAL_HEALTH_CARE).statusCode(200);
        CaseWork.onFact("nadia", note, "_share", Map.of("organisationId", POLICE))
                .statusCode(409)
                .body("guard", equalTo("necessity-stated"));

        assertEquals(List.of(REPORT), CaseWork.facts("kees", caseId));
        assertEquals(List.of(HOME), CaseWork.facts("fleur", caseId));
        seen("nadia", caseId, NOTE, HOME, REPORT);
        seen("vera", caseId, NOTE, HOME);
        nowhereFor("kees", caseId, note);
    }

    private static ValidatableResponse share(String who, String fact, String organisation) {
        return CaseWork.onFact(
                who, fact, "_share", Map.of("organisationId", organisation, "necessity", "Nodig voor de veiligheid."));
    }

    private static void seen(String who, String caseId, String... contents) {
        List<String> facts = CaseWork.facts(who, caseId);
        assertEquals(Set.of(contents), Set.copyOf(facts), who);
    }

    private static void nowhereFor(String who, String caseId, String note) {
        Call.by(who).read("/case-facts/" + note).statusCode(404);
        for (String place : List.of("", "/facts", "/timeline", "/intervention-overview")) {
            String shown = Api.as(who, "CASE_DIRECTION")
                    .get("/cases/" + caseId + place)
                    .asString();
            assertFalse(shown.contains(NOTE), place);
        }
    }

    private void directedByCare(String caseId) {
        assertFalse(CaseWork.allowed("nadia", caseId).contains("monitorCase"));
        Table.DOMESTIC_VIOLENCE_OF_THE_MIDDLE
                .meetAbout(caseId, "AGREE_PLAN", AT_THE_TABLE)
                .decide(
                        "AGREE_PLAN",
                        "Eerst veiligheid, dan behandeling.",
                        AT_THE_TABLE,
                        Map.of("caseDirector", Map.of("subject", NADIA, "organisationId", MENTAL_HEALTH_CARE)));
        fleur.read("/cases/" + caseId)
                .body("caseDirector", equalTo(NADIA))
                .body("assignments.find { it.role == 'CASE_DIRECTOR' }.organisation.id", equalTo(MENTAL_HEALTH_CARE));
        assertTrue(CaseWork.allowed("nadia", caseId).contains("monitorCase"));
        nadia.read("/cases/" + caseId + "/accesses").statusCode(200).body("items.organisation.id", hasItem(POLICE));
    }

    /** The case director's own plan, agreed by who carries it; gives its id. */
    private String helped(String caseId) {
        Map<String, Object> goal =
                Map.of("lifeDomain", "SAFETY", "text", "Een half jaar zonder geweld.", "interventionIds", List.of());
        String plan = nadia.created(
                "/plans",
                Map.of(
                        "caseId",
                        caseId,
                        "summary",
                        "Veiligheid, behandeling, contact met vader onder toezicht.",
                        "reviewDate",
                        Catalogue.TODAY.plusMonths(6).toString(),
                        "goals",
                        List.of(goal)));
        nadia.done("/plans/" + plan, "_propose", Map.of("partners", List.of(POLICE, MENTAL_HEALTH_CARE)));
        Call.by("kees").done("/plans/" + plan, "_approve", Map.of("decision", "APPROVED"));
        nadia.done("/plans/" + plan, "_approve", Map.of("decision", "APPROVED"))
                .body("status", equalTo("AGREED"))
                .body("reviewDate", equalTo(Catalogue.TODAY.plusMonths(6).toString()));
        return plan;
    }

    /** Nobody can wait half a year; time has to be helped. */
    private void halfAYearLater(String plan) {
        TheSystem.get().rows().execute("update plan set review_date = current_date - 1 where id = '" + plan + "'");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> fleur.read("/work-items?kind=REVIEW_DUE&limit=100")
                .body("items.planId", hasItem(plan)));
        String goal = nadia.read("/plans/" + plan).extract().path("current.goals[0].id");
        nadia.done(
                        "/plans/" + plan,
                        "_evaluate",
                        Map.of(
                                "conclusion",
                                "Geen nieuw geweld; het wijkteam kan verder.",
                                "results",
                                List.of(Map.of("goalId", goal, "result", "REACHED"))))
                .body("status", equalTo("EVALUATED"));
        fleur.read("/work-items?kind=REVIEW_DUE&limit=100")
                .body("items.findAll { it.planId == '" + plan + "' }", hasSize(0));
    }

    private void backToTheLocalTeam(String caseId) {
        Table.DOMESTIC_VIOLENCE_OF_THE_MIDDLE
                .meetAbout(caseId, "SCALE", AT_THE_TABLE)
                .decide("SCALE", "Terug naar het wijkteam.", AT_THE_TABLE, Map.of());
        fleur.done("/cases/" + caseId, "_changelevel", Map.of("level", "LOCAL", "motivation", "Half jaar rustig."))
                .body("level", equalTo("LOCAL"));
        CaseWork.transfer("fleur", caseId, LOCAL_TEAM)
                .statusCode(200)
                .body("check.carried", equalTo(3))
                .body("check.facts.find { it.dataClass == 'HEALTH' }.ended.organisation.id", hasItem(SAFE_HOME));

        fleur.read("/cases/" + caseId)
                .body("level", equalTo("LOCAL"))
                .body("tableId", equalTo(LOCAL_TEAM))
                .body("timeline.kind", hasItems("LEVEL_CHANGED", "TABLE_ASSIGNED"));
        assertEquals(List.of(HOME), CaseWork.facts("fleur", caseId));
        seen("kees", caseId, REPORT);
        assertFalse(CaseWork.facts("vera", caseId).contains(NOTE), "to be found necessary anew at this table");
        assertTrue(Feed.of("vera", caseId).containsAll(List.of("case-level-changed", "case-table-assigned")));
    }
}
