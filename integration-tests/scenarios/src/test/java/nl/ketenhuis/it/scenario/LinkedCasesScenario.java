package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ketenhuis.it.support.Api;
import nl.ketenhuis.it.support.CaseWork;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Related, merged and split cases, social systems, and finding cases that nobody would look at by themselves. */
@ExtendWith(TheSystem.class)
class LinkedCasesScenario {

    private static final String PURPOSE = "CASE_DIRECTION";

    private static final String TABLE_OF_THE_SAME_PURPOSE = "01890000-0000-7000-8000-000000000203";

    @Test
    void aMergedCaseGoesOnInTheOtherWithItsFacts() {
        String one = House.caseAbout(House.somebody(), House.PROBATION);
        String other = House.caseAbout(House.somebody(), House.POLICE);
        CaseWork.contribute("eva", one, "SUPERVISION", "Meldt zich wekelijks.").statusCode(201);
        CaseWork.contribute("eva", one, "UNHEARD_OF", "Niet in te delen.").statusCode(201);
        CaseWork.transfer("noor", other, TABLE_OF_THE_SAME_PURPOSE).statusCode(200);

        CaseWork.act("noor", one, "_merge", Map.of("caseId", other, "motivation", "Dubbel aangemeld."))
                .statusCode(200)
                .body("case.closingReason", equalTo("MERGED"))
                .body("carried", equalTo(1));

        assertEquals(List.of("Meldt zich wekelijks."), CaseWork.facts("eva", other));
        assertEquals(List.of("Niet in te delen."), CaseWork.facts("eva", one), "without a rule it stays where it was");
        Api.as("noor", PURPOSE)
                .get("/cases/{id}/links", other)
                .then()
                .statusCode(200)
                .body("items[0].kind", equalTo("MERGED_FROM"))
                .body("items[0].caseId", equalTo(one));
    }

    @Test
    void aPersonOfACaseGetsOneOfHisOwn() {
        String caseId = House.caseAbout(House.somebody(), House.PROBATION);
        String personId = CaseWork.dossier("noor", caseId).getString("focalPerson.id");
        Map<String, String> split = Map.of(
                "personId",
                personId,
                "theme",
                "FREQUENT_OFFENDERS",
                "motivation",
                "Vraagt een eigen aanpak.",
                "nextDate",
                LocalDate.now().plusDays(7).toString());

        CaseWork.act("noor", caseId, "_split", split)
                .statusCode(200)
                .body("theme", equalTo("FREQUENT_OFFENDERS"))
                .body("focalPerson.id", equalTo(personId));
        CaseWork.act("noor", caseId, "_split", split).statusCode(409).body("guard", equalTo("no-open-case-on-theme"));
    }

    @Test
    void aFamilyHasMembersWhoComeAndGo() {
        String father = focal(House.caseAbout(House.somebody(), House.PROBATION));
        String child = focal(House.caseAbout(House.somebody(), House.PROBATION));
        var family = Api.act("noor", PURPOSE)
                .body(Map.of("name", "Gezin", "members", List.of(Map.of("personId", father, "relation", "PARENT"))))
                .post("/social-systems")
                .then()
                .statusCode(201)
                .extract();

        Api.act("noor", PURPOSE)
                .header("If-Match", family.header("ETag"))
                .body(Map.of("personId", child, "relation", "CHILD"))
                .post("/social-systems/{id}/_addmember", family.<String>path("id"))
                .then()
                .statusCode(200)
                .body("members.relation", equalTo(List.of("PARENT", "CHILD")));
        Api.as("zoe", PURPOSE)
                .get("/social-systems/{id}", family.<String>path("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void aCaseThatNobodyWouldLookAtFloats() {
        String caseId = House.caseAbout(House.somebody(), House.PROBATION);
        floating().body("items.id", hasItem(caseId));

        CaseWork.transfer("noor", caseId, "01890000-0000-7000-8000-000000000205")
                .statusCode(200);

        floating().body("items.id", not(hasItem(caseId)));
    }

    private static ValidatableResponse floating() {
        return Api.as("noor", PURPOSE)
                .queryParam("floating", true)
                .queryParam("limit", 20)
                .get("/cases")
                .then()
                .statusCode(200);
    }

    private static String focal(String caseId) {
        return CaseWork.dossier("noor", caseId).getString("focalPerson.id");
    }
}
