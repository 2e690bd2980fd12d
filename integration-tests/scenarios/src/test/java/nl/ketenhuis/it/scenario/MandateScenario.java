package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.ketenhuis.it.support.Api;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Mandates (T-10, set-up side; S-CON-5, S-SEC-5): recorded by the house's manager, expired, renewed, revoked. */
@ExtendWith(TheSystem.class)
class MandateScenario {

    private static final String PURPOSE = "OPERATIONS";
    private static final String PROSECUTION = "01890000-0000-7000-8000-000000000104";
    private static final String SOUTHERN_HOST = "01890000-0000-7000-8000-000000000108";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Test
    void anExpiredMandateIsRenewedFromToday() {
        String expired = record(PROSECUTION, TODAY.minusYears(1), TODAY.minusDays(1))
                .body("status", equalTo("EXPIRED"))
                .body("allowedActions.operation", contains("renewMandate"))
                .extract()
                .path("id");

        ValidatableResponse renewed = act(
                        expired, "_renew", Map.of("until", day(TODAY.plusYears(1)), "evidence", "2026-15"))
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("since", equalTo(day(TODAY)))
                .body("renewalOf", equalTo(expired));

        read(expired).body("status", equalTo("EXPIRED"));
        read(renewed.extract().path("id"))
                .body("allowedActions.operation", containsInAnyOrder("renewMandate", "revokeMandate"));
    }

    @Test
    void aRunningMandateGoesOnWithoutAGap() {
        String running = record(PROSECUTION, TODAY.minusYears(1), TODAY.plusDays(9))
                .extract()
                .path("id");

        act(running, "_renew", Map.of("until", day(TODAY.plusYears(1)), "evidence", "2026-16"))
                .body("status", equalTo("PLANNED"))
                .body("since", equalTo(day(TODAY.plusDays(10))));
    }

    @Test
    void aRevokedMandateIsOver() {
        String mandate =
                record(PROSECUTION, TODAY, TODAY.plusYears(1)).extract().path("id");

        act(mandate, "_revoke", Map.of("reason", "Andere functie."))
                .body("status", equalTo("REVOKED"))
                .body("revokedOn", equalTo(day(TODAY)))
                .body("allowedActions", empty());
        act(mandate, "_renew", Map.of("until", day(TODAY.plusYears(1)), "evidence", "2026-17"))
                .statusCode(409)
                .body("guard", equalTo("mandate-state"));
        Api.as("noor", PURPOSE)
                .queryParam("status", "ACTIVE")
                .get("/mandates")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(mandate)));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Api.act("omar", PURPOSE)
                .body(Map.of(
                        "organisationId",
                        SOUTHERN_HOST,
                        "tableId",
                        SOUTHERN_HOST,
                        "subject",
                        "somebody",
                        "name",
                        "Iemand",
                        "decisionKinds",
                        List.of("SCALE"),
                        "since",
                        day(TODAY),
                        "until",
                        day(TODAY.minusDays(1)),
                        "evidence",
                        "geen"))
                .post("/mandates")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/organisationId", "/tableId", "/until"));
    }

    @Test
    void onlyTheManagerRecordsAndOnlyTheOwnHouseKnows() {
        String mandate =
                record(PROSECUTION, TODAY, TODAY.plusYears(1)).extract().path("id");

        Api.act("noor", PURPOSE)
                .body(submission(PROSECUTION, TODAY, TODAY.plusYears(1)))
                .post("/mandates")
                .then()
                .statusCode(403);
        Api.as("bas", PURPOSE).get("/mandates/{id}", mandate).then().statusCode(200);
        Api.as("zoe", PURPOSE).get("/mandates/{id}", mandate).then().statusCode(404);
        Api.as("bas", PURPOSE)
                .queryParam("organisationId", House.POLICE)
                .get("/mandates")
                .then()
                .statusCode(200)
                .body("items.organisation.id", not(hasItem(PROSECUTION)));
    }

    private static ValidatableResponse record(String organisation, LocalDate since, LocalDate until) {
        return Api.act("omar", PURPOSE)
                .body(submission(organisation, since, until))
                .post("/mandates")
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> submission(String organisation, LocalDate since, LocalDate until) {
        return Map.of(
                "organisationId",
                organisation,
                "subject",
                "01890000-0000-7000-8000-000000000911",
                "name",
                "Pim",
                "decisionKinds",
                List.of("SETTLE", "AGREE_PLAN"),
                "since",
                day(since),
                "until",
                day(until),
                "evidence",
                "Mandaatbesluit 2026-14");
    }

    private static ValidatableResponse read(String id) {
        return Api.as("omar", PURPOSE).get("/mandates/{id}", id).then().statusCode(200);
    }

    private static ValidatableResponse act(String id, String act, Map<String, String> body) {
        String seen = read(id).extract().header("ETag");
        return Api.act("omar", PURPOSE)
                .header("If-Match", seen)
                .body(body)
                .post("/mandates/{id}/" + act, id)
                .then();
    }

    private static String day(LocalDate day) {
        return day.toString();
    }
}
