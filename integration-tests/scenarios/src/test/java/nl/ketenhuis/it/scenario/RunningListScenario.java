package nl.ketenhuis.it.scenario;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.it.support.Api;
import nl.ketenhuis.it.support.Desk;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.TheSystem;
import nl.ketenhuis.local.demo.InventedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list of another system is taken over, wrong rows are set apart, and a killed server loses and doubles nothing (S-GEN-13). */
@ExtendWith(TheSystem.class)
class RunningListScenario {

    private static final String HEAD =
            "rowKey;theme;givenNames;familyName;birthDate;municipalityCode;citizenServiceNumber;table;nextDate;priority;participants\n";

    @Test
    void aReportTellsOfEachRow() {
        InventedPerson known = House.somebody();
        String openCase = House.caseAbout(known, House.POLICE);
        String csv = HEAD
                + row("A-1", House.somebody(), "NAZORG")
                + row("A-2", known, "NAZORG")
                + row("A-3", House.somebody(), "GEEN_TAFEL")
                + "A-4;AFTERCARE;;\"de; Vries\";31-12-1990;0014;123456789;NAZORG;;9;\n"
                + "A-5;AFTERCARE\n"
                + row("A-1", House.somebody(), "NAZORG");
        String id = start("lijst-" + UUID.randomUUID(), csv)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        completed(id)
                .then()
                .body("rows", equalTo(6))
                .body("imported", equalTo(1))
                .body("linked", equalTo(1))
                .body("alreadyImported", equalTo(1))
                .body("setAside", equalTo(3));
        rows(id).then()
                .body("items.line", equalTo(List.of(2, 3, 4, 5, 6, 7)))
                .body("items[1].caseId", equalTo(openCase))
                .body("items[2].errors[0].column", equalTo("table"))
                .body(
                        "items[3].errors.column",
                        equalTo(List.of("givenNames", "birthDate", "priority", "citizenServiceNumber")))
                .body("items[4].errors.code", equalTo(List.of("column-count")))
                .body("items[5].caseId", equalTo(rows(id).path("items[0].caseId")));
        assertEquals("1", migrated(rows(id).path("items[0].caseId")));
        assertTrue(!rows(id).asString().contains("123456789"), "a report repeats no number");
    }

    private static String migrated(String caseId) {
        return TheSystem.get()
                .rows()
                .one("select count(*) from case_file where id = ?::uuid and provenance like 'migrated:%'", caseId);
    }

    @Test
    void aListThatIsNoneIsRefusedAsAWhole() {
        start("geen-lijst", "naam,datum\nx,y\n").then().statusCode(400).body("errors[0].code", equalTo("csv-columns"));
        start("geen-lijst", HEAD).then().statusCode(400).body("errors[0].code", equalTo("csv"));
        Api.as("bas", Desk.PURPOSE).get("/case-imports").then().statusCode(403);
    }

    @Test
    void aKilledServerGoesOnWhereItWas() {
        String list = "lijst-" + UUID.randomUUID();
        List<InventedPerson> people = House.people(150);
        StringBuilder csv = new StringBuilder(HEAD);
        for (int i = 0; i < people.size(); i++) {
            csv.append(row("B-" + i, people.get(i), "NAZORG"));
        }
        String id = start(list, csv.toString()).then().statusCode(201).extract().path("id");
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> done(id) > 5);
        TheSystem.get().server().kill();
        TheSystem.get().server().awaitEnd();
        assertTrue(done(id) < people.size(), "killed in the middle");
        TheSystem.get().server().start();

        completed(id).then().body("imported", equalTo(people.size())).body("setAside", equalTo(0));
        assertEquals(people.size(), cases(list));
        String again =
                start(list, csv.toString()).then().statusCode(201).extract().path("id");
        completed(again).then().body("alreadyImported", equalTo(people.size()));
        assertEquals(people.size(), cases(list));
        assertEquals(
                0,
                TheSystem.get()
                        .rows()
                        .count(
                                "select count(*) from case_import_row where content_cipher is not null and import_id in (?::uuid, ?::uuid)",
                                id,
                                again));
    }

    private static String row(String key, InventedPerson person, String table) {
        return String.join(
                        ";",
                        key,
                        "AFTERCARE",
                        person.givenNames(),
                        person.familyName(),
                        person.birthDate().toString(),
                        person.municipality(),
                        person.bsn(),
                        table,
                        "2030-01-01",
                        "2",
                        "00000001002000000001")
                + "\n";
    }

    private static Response start(String list, String csv) {
        return Api.act("noor", Desk.PURPOSE)
                .contentType("text/csv; charset=utf-8")
                .queryParam("list", list)
                .body(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/case-imports");
    }

    private static Response completed(String id) {
        await().atMost(Duration.ofSeconds(90)).ignoreExceptions().until(() -> read(id).path("status")
                .equals("COMPLETED"));
        return read(id);
    }

    private static Response read(String id) {
        return Api.as("noor", Desk.PURPOSE).get("/case-imports/{id}", id);
    }

    private static Response rows(String id) {
        return Api.as("noor", Desk.PURPOSE).queryParam("limit", 100).get("/case-imports/{id}/rows", id);
    }

    private static long done(String id) {
        return TheSystem.get()
                .rows()
                .count("select count(*) from case_import_row where import_id = ?::uuid and status <> 'PENDING'", id);
    }

    private static long cases(String list) {
        return TheSystem.get()
                .rows()
                .count("select count(*) from case_file where provenance like ?", "migrated:" + list + "/%");
    }
}
