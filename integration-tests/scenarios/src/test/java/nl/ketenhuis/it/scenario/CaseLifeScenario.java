package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ketenhuis.it.support.Api;
import nl.ketenhuis.it.support.CaseWork;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case from hold to closing and into a new episode (domain catalogue 4.4, I-17): who may do what is told beforehand. */
@ExtendWith(TheSystem.class)
class CaseLifeScenario {

    private static final String HOST = "01890000-0000-7000-8000-000000000101";
    private static final String SEM = "01890000-0000-7000-8000-000000000902";
    private static final Map<String, String> STOP = Map.of("reason", "MOVED", "motivation", "Naar het buitenland.");

    @Test
    void aCaseOnHoldGoesOnFromWhereItStood() {
        String caseId = House.caseAbout(House.somebody(), House.POLICE);
        String wakeUp = LocalDate.now().plusDays(30).toString();
        Map<String, String> hold =
                Map.of("reason", "DETENTION", "motivation", "Zit vast tot volgende maand.", "wakeUpDate", wakeUp);

        CaseWork.act("noor", caseId, "_hold", hold)
                .statusCode(200)
                .body("status", equalTo("ON_HOLD"))
                .body("wakeUpDate", equalTo(wakeUp));
        CaseWork.act("noor", caseId, "_hold", hold).statusCode(409).body("guard", equalTo("case-state"));
        CaseWork.act(
                        "noor",
                        caseId,
                        "_wake",
                        Map.of(
                                "motivation",
                                "Weer vrij.",
                                "nextDate",
                                LocalDate.now().toString()))
                .statusCode(200)
                .body("status", equalTo("OPEN"));
    }

    @Test
    void onlyItsOwnCaseDirectorDirectsACase() {
        String caseId = House.caseAbout(House.somebody(), House.POLICE);
        assertTrue(!CaseWork.allowed("sem", caseId).contains("holdCase"));

        CaseWork.act(
                        "noor",
                        caseId,
                        "_assigncasedirector",
                        Map.of("caseDirector", SEM, "organisationId", HOST, "motivation", "Kent het gezin."))
                .statusCode(200)
                .body("caseDirector", equalTo(SEM));

        assertTrue(CaseWork.allowed("sem", caseId).contains("holdCase"));
    }

    @Test
    void aClosedCaseIsReadOnlyUntilANewEpisodeBegins() {
        String caseId = House.caseAbout(House.somebody(), House.POLICE);
        String fact = CaseWork.contribute("bas", caseId, "POLICE", "Drie meldingen in een maand.")
                .statusCode(201)
                .extract()
                .path("id");
        CaseWork.act("noor", caseId, "_stop", STOP).statusCode(200).body("status", equalTo("CLOSED"));

        assertEquals(List.of("reopenCase"), CaseWork.allowed("noor", caseId));
        CaseWork.act("noor", caseId, "_stop", STOP).statusCode(409).body("guard", equalTo("case-state"));
        CaseWork.act("noor", caseId, "_plan", Map.of("nextDate", LocalDate.now().toString()))
                .statusCode(409);
        CaseWork.contribute("bas", caseId, "POLICE", "Nog een melding.").statusCode(409);
        CaseWork.onFact("bas", fact, "_share", Map.of("organisationId", HOST))
                .statusCode(409)
                .body("guard", equalTo("case-is-open"));
        assertEquals(List.of("Drie meldingen in een maand."), CaseWork.facts("bas", caseId));

        CaseWork.act(
                        "noor",
                        caseId,
                        "_reopen",
                        Map.of(
                                "motivation",
                                "Terug en opnieuw overlast.",
                                "nextDate",
                                LocalDate.now().toString()))
                .statusCode(200)
                .body("episode", equalTo(2))
                .body("status", equalTo("OPEN"));
        Api.as("noor", "CASE_DIRECTION")
                .get("/cases/{id}/steps", caseId)
                .then()
                .statusCode(200)
                .body("items.operation", equalTo(List.of("reopenCase", "stopCase")));
    }
}
