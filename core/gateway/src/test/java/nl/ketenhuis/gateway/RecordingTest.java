package nl.ketenhuis.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import nl.ketenhuis.gateway.audit.OperationRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every use of an operation is written down once, before its answer leaves (GW-56). */
@QuarkusTest
@QuarkusTestResource(Tokens.class)
class RecordingTest {

    @Inject
    RecordingLog log;

    @BeforeEach
    void forget() throws InterruptedException {
        Thread.sleep(50);
        log.records.clear();
    }

    @AfterEach
    void up() {
        log.down = false;
    }

    @Test
    void aUseIsRecordedWithAllThatIsAsked() {
        clerk().header("Processing-Purpose", "AFTERCARE")
                .get("/v1/things")
                .then()
                .statusCode(200);
        OperationRecord record = only();
        assertEquals("listThings", record.operation());
        assertEquals("/v1/things", record.object());
        assertEquals(OperationRecord.Result.DONE, record.result());
        assertEquals(Optional.of("front"), record.clientId());
        assertEquals(Optional.of("00000001001234560000"), record.organisation());
        assertEquals(Optional.of("AFTERCARE"), record.purpose());
        assertTrue(record.origin().contains("127.0.0.1") || record.origin().contains(":"));
    }

    @Test
    void refusalsOfEveryKindAreRecordedOnce() {
        check(401, "unauthenticated", () -> given().get("/v1/things").then().statusCode(401));
        check(403, "not-permitted", () -> given().auth()
                .oauth2(Tokens.of("front"))
                .get("/v1/things")
                .then()
                .statusCode(403));
        check(400, "invalid-input", () -> clerk().get("/v1/things?limit=0")
                .then()
                .statusCode(400));
        check(400, "personal-number-in-uri", () -> clerk().get("/v1/things/999990019")
                .then()
                .statusCode(400));
        check(404, "unknown", () -> clerk().get("/v1/things/0190b4a0-7e5e-7c11-9e6b-2f3b7a1d5c10")
                .then()
                .statusCode(404));
        check(404, "unknown", () -> clerk().get("/v1/unmade").then().statusCode(404));
        check(
                406,
                "not-acceptable",
                () -> clerk().accept("text/html").get("/v1/things").then().statusCode(406));
        check(413, "body-too-large", () -> clerk().body("x".repeat(1 << 20 | 1))
                .contentType("application/json")
                .post("/v1/things")
                .then()
                .statusCode(413));
    }

    @Test
    void anActThatRecordedItselfIsNotRecordedAgain() {
        clerk().body("{\"name\":\"a\",\"count\":1}")
                .contentType("application/json")
                .post("/v1/things")
                .then()
                .statusCode(201);
        assertEquals(0, log.records.size());
    }

    @Test
    void anActThatFailedAfterAllIsRecorded() {
        check(500, "fault", () -> clerk().get("/v1/answers/fault").then().statusCode(500));
        check(409, "case-closed", () -> clerk().get("/v1/answers/guard").then().statusCode(409));
    }

    @Test
    void noPersonalNumberIsRecorded() {
        clerk().get("/v1/things/999990019").then().statusCode(400);
        assertEquals("/v1/things/*********", only().object());
        assertEquals(Map.of("thingId", "*********"), only().ids());
    }

    @Test
    void ofPartnersOnlyRefusalsAreRecorded() throws InterruptedException {
        String token = Tokens.of("partner-demo", "partner-demo", "partner-system");
        given().auth()
                .oauth2(token)
                .body("{}")
                .contentType("application/json")
                .post("/partners/demo/v1/notices")
                .then()
                .statusCode(202);
        assertEquals(0, log.records.size());
        given().auth()
                .oauth2(token)
                .body("{}")
                .contentType("application/json")
                .post("/partners/demo/v1/refused")
                .then()
                .statusCode(400);
        Thread.sleep(100);
        assertEquals("POST /partners/demo/v1/refused", only().operation());
    }

    @Test
    void withoutARecordThereIsNoAnswer() {
        log.down = true;
        clerk().get("/v1/things")
                .then()
                .statusCode(503)
                .body("code", equalTo("audit-unavailable"))
                .header("Retry-After", "5");
        given().get("/v1/things").then().statusCode(503).body("code", equalTo("audit-unavailable"));
    }

    private void check(int status, String problem, Runnable call) {
        log.records.clear();
        call.run();
        assertEquals(status, only().status());
        assertEquals(Optional.of(problem), only().problem());
    }

    private OperationRecord only() {
        assertEquals(1, log.records.size(), log.records::toString);
        return log.records.get(0);
    }

    private static RequestSpecification clerk() {
        return given().auth().oauth2(Tokens.of("front", "clerk"));
    }
}
