package nl.ketenhuis.it.scenario;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.it.support.Api;
import nl.ketenhuis.it.support.TheSystem;
import nl.ketenhuis.local.demo.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A house is set up by a file (S-GEN-11, S-INF-23, I-24): exported, compared, imported all or nothing; no code. */
@ExtendWith(TheSystem.class)
class HouseConfigurationScenario {

    private static final String PURPOSE = "OPERATIONS";
    private static final String YAML = "application/yaml";
    private static final String SOUTH = "01890000-0000-7000-8000-000000000002";
    private static final String MIDDLE = "01890000-0000-7000-8000-000000000003";
    private static final RestAssuredConfig AS_IT_IS = RestAssured.config()
            .encoderConfig(encoderConfig()
                    .encodeContentTypeAs(YAML, ContentType.TEXT)
                    .defaultContentCharset("UTF-8")
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    @Test
    void whatIsExportedChangesNothingWhenItIsImported() {
        Response export = Api.as("hugo", PURPOSE).accept(YAML).get("/houses/{id}/configuration", SOUTH);
        assertEquals(200, export.statusCode(), export.asString());

        yaml("hugo", export.asString())
                .post("/houses/{id}/configuration/_preview", SOUTH)
                .then()
                .statusCode(200)
                .body("changes", empty())
                .body("departures", empty());
        yaml("hugo", export.asString())
                .header("If-Match", export.header("ETag"))
                .put("/houses/{id}/configuration", SOUTH)
                .then()
                .statusCode(200)
                .header("ETag", export.header("ETag"))
                .body("changes", empty());
    }

    @Test
    void theFilesThatShipAreTheHousesThatRun() {
        yaml("hugo", ReferenceData.configuration("vhh-zuid"))
                .post("/houses/{id}/configuration/_preview", SOUTH)
                .then()
                .statusCode(200)
                .body("changes", empty());
    }

    @Test
    void aNewThemeWithItsTableNeedsNoCode() {
        Map<String, Object> before = export().jsonPath().getMap("");
        Map<String, Object> after = export().jsonPath().getMap("");
        section(after, "themes")
                .add(Map.of("code", "CONFUSED_BEHAVIOUR", "name", "Verward gedrag", "validFrom", "2026-01-01"));
        section(after, "tables")
                .add(Map.ofEntries(
                        Map.entry("code", "VERWARD_GEDRAG"),
                        Map.entry("name", "Overleg verward gedrag"),
                        Map.entry("type", "OTHER"),
                        Map.entry("theme", "CONFUSED_BEHAVIOUR"),
                        Map.entry("level", "HOUSE"),
                        Map.entry("chairRole", "chair"),
                        Map.entry("purpose", "CASE_DIRECTION"),
                        Map.entry("insideHouse", true),
                        Map.entry("capacity", 8),
                        Map.entry("participantKinds", List.of("POLICE", "MENTAL_HEALTH_CARE")),
                        Map.entry("validFrom", "2026-01-01")));

        preview(after)
                .body("changes.section", contains("themes", "tables"))
                .body("changes.change", contains("ADDED", "ADDED"));
        Api.as("fleur", PURPOSE).get("/themes").then().body("items.code", not(hasItem("CONFUSED_BEHAVIOUR")));
        put(after, etag()).statusCode(200).body("changes.item", hasItems("VERWARD_GEDRAG"));
        Api.as("fleur", PURPOSE)
                .queryParam("theme", "CONFUSED_BEHAVIOUR")
                .get("/consultation-tables")
                .then()
                .body("items.code", contains("VERWARD_GEDRAG"));

        put(before, etag()).statusCode(200).body("changes.change", contains("ENDED", "ENDED"));
        Api.as("fleur", PURPOSE).get("/themes").then().body("items.code", not(hasItem("CONFUSED_BEHAVIOUR")));
    }

    private static Map<String, Object> healthForEveryone() {
        return Map.of(
                "dataClass", "HEALTH",
                "originChain", "CARE",
                "recipientChain", "CRIMINAL",
                "effect", "ALLOW",
                "legalReview", "PENDING",
                "validFrom", "2026-01-01",
                "tableType", "RISK");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndNothingIsDone() {
        String seen = etag();
        Map<String, Object> wrong = export().jsonPath().getMap("");
        wrong.put(
                "municipalityThemes",
                List.of(Map.of("municipality", "9999", "theme", "INVENTED", "validFrom", "2026-01-01")));
        item(wrong, "house", Map.of("casePrefix", "ANDERS"));
        first(wrong, "tables").put("capacity", 3);
        first(wrong, "criteriaSets")
                .put("criteria", List.of(Map.of("code", "NEW", "text", "Anders.", "kind", "FACT", "mandatory", true)));
        section(wrong, "disclosureRules").add(healthForEveryone());
        int rule = section(wrong, "disclosureRules").size() - 1;

        put(wrong, seen)
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/municipalityThemes/0/municipality",
                                "/municipalityThemes/0/theme",
                                "/house/casePrefix",
                                "/criteriaSets/0/criteria",
                                "/criteriaSets/0/criteria",
                                "/disclosureRules/" + rule + "/effect"));
        assertEquals(seen, etag());
    }

    @Test
    void whatAnotherHouseUsesTooIsNotChangedFromHere() {
        Map<String, Object> wrong = export().jsonPath().getMap("");
        section(wrong, "organisations").stream()
                .filter(one -> one.get("kind").equals("PROBATION"))
                .forEach(one -> one.put("name", "Andere naam"));

        Api.act("otto", PURPOSE)
                .body(wrong)
                .post("/houses/{id}/configuration/_preview", MIDDLE)
                .then()
                .statusCode(400)
                .body("errors.code", contains("used-by-another-house"));
    }

    @Test
    void onlyTheManagerOfTheHouseAndOnlyOnWhatWasSeen() {
        Map<String, Object> present = export().jsonPath().getMap("");

        put(present, "\"other\"").statusCode(412);
        Api.act("otto", PURPOSE)
                .body(present)
                .put("/houses/{id}/configuration", MIDDLE)
                .then()
                .statusCode(428);
        Api.as("hugo", PURPOSE).get("/houses/{id}/configuration", MIDDLE).then().statusCode(404);
        Api.as("fleur", PURPOSE)
                .get("/houses/{id}/configuration", MIDDLE)
                .then()
                .statusCode(403);
        yaml("otto", "house: [never, closed")
                .post("/houses/{id}/configuration/_preview", MIDDLE)
                .then()
                .statusCode(400)
                .body("errors.code", contains("not-yaml"));
        yaml("otto", "house: {}")
                .post("/houses/{id}/configuration/_preview", MIDDLE)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/house/code", "/tables", "/criteriaSets"));
        assertEquals(1, TheSystem.get().rows().count("select count(*) from house where code = 'vhh-midden'"));
    }

    private static Response export() {
        return Api.as("otto", PURPOSE).get("/houses/{id}/configuration", MIDDLE);
    }

    private static String etag() {
        return export().header("ETag");
    }

    private static ValidatableResponse preview(Map<String, Object> wanted) {
        return Api.act("otto", PURPOSE)
                .body(wanted)
                .post("/houses/{id}/configuration/_preview", MIDDLE)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(etag()));
    }

    private static ValidatableResponse put(Map<String, Object> wanted, String seen) {
        return Api.act("otto", PURPOSE)
                .header("If-Match", seen)
                .body(wanted)
                .put("/houses/{id}/configuration", MIDDLE)
                .then();
    }

    private static RequestSpecification yaml(String who, String document) {
        return Api.careless(who)
                .config(AS_IT_IS)
                .contentType(YAML)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(document);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> section(Map<String, Object> document, String name) {
        return (List<Map<String, Object>>) document.get(name);
    }

    private static Map<String, Object> first(Map<String, Object> document, String section) {
        return section(document, section).get(0);
    }

    @SuppressWarnings("unchecked")
    private static void item(Map<String, Object> document, String name, Map<String, Object> changed) {
        ((Map<String, Object>) document.get(name)).putAll(changed);
    }
}
