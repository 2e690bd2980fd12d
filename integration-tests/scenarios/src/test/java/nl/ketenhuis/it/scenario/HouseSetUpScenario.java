package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import nl.ketenhuis.it.support.Api;
import nl.ketenhuis.it.support.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What houses of the three types have (S-ORG-1, S-ORG-2, S-APP-1..3, S-CON-1, S-REG-1): themes, tables, regions. */
@ExtendWith(TheSystem.class)
class HouseSetUpScenario {

    private static final String PURPOSE = "CASE_DIRECTION";

    @Test
    void eachTypeBringsMoreThemesThanTheOneBefore() {
        themes("zoe", "AFTERCARE", "DOMESTIC_VIOLENCE", "FREQUENT_OFFENDERS", "YOUTH");
        themes("noor", "AFTERCARE", "DOMESTIC_VIOLENCE", "FREQUENT_OFFENDERS", "GROUPS", "YOUTH");
        themes(
                "fleur",
                "AFTERCARE",
                "AREAS",
                "DOMESTIC_VIOLENCE",
                "FREQUENT_OFFENDERS",
                "GROUPS",
                "RADICALISATION",
                "YOUTH");
        Api.as("noor", PURPOSE)
                .get("/house-types")
                .then()
                .statusCode(200)
                .body("items.type", contains("SECTORAL", "INTERSECTORAL", "INTEGRAL"))
                .body("items[1].partnerKinds", hasItems("HALT", "MENTAL_HEALTH_CARE"));
    }

    @Test
    void aHouseKnowsItsOwnTablesOnly() {
        String table = Api.as("noor", PURPOSE)
                .queryParam("theme", "YOUTH")
                .get("/consultation-tables")
                .then()
                .statusCode(200)
                .body("items.code", contains("JCO", "RISICO"))
                .body("items[0].participantKinds", hasItem("HALT"))
                .extract()
                .path("items[0].id");

        Api.as("bas", PURPOSE)
                .get("/consultation-tables/{id}", table)
                .then()
                .statusCode(200)
                .body("purpose", equalTo("YOUTH_SETTLEMENT"));
        Api.as("fleur", PURPOSE).get("/consultation-tables/{id}", table).then().statusCode(404);
    }

    @Test
    void theRegionShowsItsWhiteSpots() {
        TheSystem.get()
                .rows()
                .execute("insert into municipality (code, name) values ('0109', 'Coevorden') on conflict do nothing");
        TheSystem.get()
                .rows()
                .execute("insert into region_municipality (region_code, municipality_code, valid_from)"
                        + " values ('VR_NOORD', '0109', '2020-01-01') on conflict do nothing");

        Api.as("noor", PURPOSE)
                .get("/regions")
                .then()
                .statusCode(200)
                .body("items.code", contains("ARR_NOORD", "VR_NOORD"))
                .body("items[1].municipalities.find { it.code == '0014' }.served", equalTo(true))
                .body("items[1].municipalities.find { it.code == '0109' }.served", equalTo(false));
        Api.as("zoe", PURPOSE).get("/regions").then().body("items.code", not(hasItem("VR_NOORD")));
    }

    private static void themes(String who, String... codes) {
        Api.as(who, PURPOSE).get("/themes").then().statusCode(200).body("items.code", contains(codes));
    }
}
