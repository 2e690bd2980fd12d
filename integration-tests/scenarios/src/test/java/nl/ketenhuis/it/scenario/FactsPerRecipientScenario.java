package nl.ketenhuis.it.scenario;

import static nl.ketenhuis.it.support.CaseWork.facts;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nl.ketenhuis.it.support.Api;
import nl.ketenhuis.it.support.CaseWork;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Domestic violence (T-04): care and police in one case, facts shared one by one, and a table transfer that leaves behind
 * what may not travel (S-INF-19, I-04, I-09, I-10, I-11).
 */
@ExtendWith(TheSystem.class)
class FactsPerRecipientScenario {

    private static final String POLICE = "01890000-0000-7000-8000-000000000123";
    private static final String MENTAL_HEALTH_CARE = "01890000-0000-7000-8000-000000000124";
    private static final String HOST = "01890000-0000-7000-8000-000000000121";
    private static final String DOMESTIC_VIOLENCE = "01890000-0000-7000-8000-000000000244";
    private static final String FREQUENT_OFFENDERS = "01890000-0000-7000-8000-000000000243";
    private static final String AFTERCARE = "01890000-0000-7000-8000-000000000245";
    private static final String HEALTH = "Behandeling voor agressieregulatie is gestart.";
    private static final String HOME = "Woont tijdelijk bij een broer.";

    @Test
    void eachFactIsSharedWithEachRecipientByItself() {
        String caseId = caseOfTheMiddle();
        String health = contributed("nadia", caseId, "HEALTH", HEALTH);

        assertEquals(List.of(HEALTH), facts("nadia", caseId));
        assertEquals(List.of(), facts("kees", caseId));
        assertEquals(List.of(), facts("fleur", caseId));
        Api.as("kees", "CASE_DIRECTION").get("/case-facts/{id}", health).then().statusCode(404);

        CaseWork.onFact("nadia", health, "_share", Map.of("organisationId", POLICE))
                .statusCode(409)
                .body("guard", equalTo("necessity-stated"));
        share(health, POLICE, "Nodig om bij een melding de-escalerend op te treden.");

        assertEquals(List.of(HEALTH), facts("kees", caseId));
        assertEquals(List.of(), facts("fleur", caseId));
    }

    @Test
    void whatIsNotWrittenInARuleIsShownToNobody() {
        String caseId = caseOfTheMiddle();
        String odd = contributed("nadia", caseId, "UNHEARD_OF", "Niet in te delen.");

        CaseWork.onFact("nadia", odd, "_share", Map.of("organisationId", POLICE, "necessity", "Handig."))
                .statusCode(409)
                .body("guard", equalTo("rule-allows"));
        CaseWork.onFact("nadia", odd, "_share", Map.of("organisationId", House.PROBATION))
                .statusCode(409)
                .body("guard", equalTo("recipient-in-case"));
    }

    @Test
    void whatMayNotTravelToTheOtherTableStaysBehind() {
        String caseId = caseOfTheMiddle();
        share(contributed("nadia", caseId, "HEALTH", HEALTH), POLICE, "Nodig bij meldingen.");
        share(contributed("nadia", caseId, "LIVING_SITUATION", HOME), HOST, "Nodig voor de huisvesting.");

        Api.as("fleur", "CASE_DIRECTION")
                .queryParam("tableId", FREQUENT_OFFENDERS)
                .get("/cases/{id}/transfer-preview", caseId)
                .then()
                .statusCode(200)
                .body("carried", equalTo(2))
                .body("facts.ended.flatten().reason", hasItems("rule-allows"));
        CaseWork.transfer("fleur", caseId, FREQUENT_OFFENDERS).statusCode(200);
        Api.as("fleur", "CASE_DIRECTION")
                .queryParam("types", "nl.ketenhuis.disclosure-denied.v1")
                .queryParam("limit", 100)
                .get("/events")
                .then()
                .body("items.data.caseId", hasItem(caseId));
        assertEquals(List.of(), facts("kees", caseId));
        assertEquals(List.of(HOME), facts("fleur", caseId));

        CaseWork.transfer("fleur", caseId, AFTERCARE)
                .statusCode(200)
                .body("check.leftBehind", equalTo(2))
                .body("check.facts[0].reason", equalTo("purpose-of-table"));
        assertEquals(List.of(), facts("fleur", caseId));
        assertEquals(
                List.of("LEFT_BEHIND", "LEFT_BEHIND"),
                CaseWork.dossier("nadia", caseId).getList("facts.status"));
    }

    @Test
    void aWithdrawnFactIsGoneForEveryone() {
        String caseId = caseOfTheMiddle();
        String fact = contributed("nadia", caseId, "LIVING_SITUATION", HOME);
        share(fact, HOST, null);
        assertEquals(List.of(HOME), facts("fleur", caseId));

        CaseWork.onFact("nadia", fact, "_withdraw", Map.of("motivation", "Verwisseling met een ander."))
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));

        assertEquals(List.of(), facts("fleur", caseId));
    }

    @Test
    void whoLeavesTheCaseIsSharedWithNoLonger() {
        String caseId = caseOfTheMiddle();
        share(contributed("nadia", caseId, "HEALTH", HEALTH), POLICE, "Nodig bij meldingen.");

        CaseWork.act("fleur", caseId, "_endparticipant", Map.of("organisationId", POLICE, "motivation", "Afgerond."))
                .statusCode(200);
        Api.as("kees", "CASE_DIRECTION").get("/cases/{id}", caseId).then().statusCode(404);

        CaseWork.act("fleur", caseId, "_addparticipant", Map.of("organisationId", POLICE, "role", "PARTICIPANT"))
                .statusCode(200);
        assertEquals(List.of(), facts("kees", caseId));
    }

    private static String caseOfTheMiddle() {
        String caseId = House.caseAbout("fleur", House.somebody(), POLICE, MENTAL_HEALTH_CARE);
        CaseWork.transfer("fleur", caseId, DOMESTIC_VIOLENCE).statusCode(200);
        return caseId;
    }

    private static String contributed(String who, String caseId, String dataClass, String content) {
        return CaseWork.contribute(who, caseId, dataClass, content)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void share(String fact, String organisation, String necessity) {
        Map<String, String> recipient = necessity == null
                ? Map.of("organisationId", organisation)
                : Map.of("organisationId", organisation, "necessity", necessity);
        CaseWork.onFact("nadia", fact, "_share", recipient).statusCode(200);
    }
}
