package nl.ketenhuis.it.contract;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.ketenhuis.it.support.Api;
import nl.ketenhuis.it.support.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every answer bears, whoever made it: headers, problem, trace (GW-31..34, 39..41, 50..52, 54). */
@ExtendWith(TheSystem.class)
class EveryAnswerScenario {

    private static final String PURPOSE = "CASE_DIRECTION";

    @Test
    void bearsTheHeadersAndAProblemWhateverTheStatus() {
        every(Api.as("noor", PURPOSE).get("/cases"), 200);
        every(
                Api.careless("noor")
                        .header("Processing-Purpose", PURPOSE)
                        .queryParam("limit", 0)
                        .get("/cases"),
                400);
        every(Api.bare().get("/cases"), 401);
        every(Api.bare().header("Authorization", "Bearer nonsense").get("/cases"), 401);
        every(Api.careless("bas").header("Processing-Purpose", "OPERATIONS").get("/inbound-messages"), 403);
        every(Api.as("noor", PURPOSE).get("/cases/{id}", UUID.randomUUID()), 404);
        every(Api.careless("noor").get("/cases/not-an-id"), 400);
        every(Api.careless("noor").get("/nothing-here"), 404);
        every(Api.bare().basePath("/").get("/nothing-at-all"), 404);
        every(Api.bare().basePath("/partners/nobody").get("/x"), 404, 401);
        every(Api.careless("noor").delete("/cases"), 405);
        every(
                Api.careless("noor")
                        .header("Processing-Purpose", PURPOSE)
                        .accept("text/html")
                        .get("/cases"),
                406);
        every(Api.careless("noor").contentType("text/plain").body("x").post("/referrals"), 415);
        every(
                Api.careless("noor")
                        .contentType("application/json")
                        .body("x".repeat(1_200_000))
                        .post("/referrals"),
                413);
        every(Api.bare().queryParam("cursor", "x".repeat(6000)).get("/cases"), 414);
        every(Api.bare().header("X-Long", "x".repeat(20_000)).get("/cases"), 431);
    }

    @Test
    void namesEverythingThatIsWrongWithTheInput() {
        Api.careless("noor")
                .header("Processing-Purpose", PURPOSE)
                .header("Idempotency-Key", "k")
                .contentType("application/json")
                .body("{\"theme\":\"x\",\"urgency\":\"SOON\",\"subjectInformed\":\"yes\",\"surprise\":1}")
                .post("/referrals")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/theme", "/urgency", "/subjectInformed"))
                .body("errors.size()", greaterThan(5));
    }

    @Test
    void speaksDutchToWhoAsksForIt() {
        Response english = Api.bare().get("/cases");
        Response dutch = Api.bare().header("Accept-Language", "nl-NL,nl;q=0.9").get("/cases");
        assertFalse(english.path("title").equals(dutch.path("title")));
        assertEquals((String) english.path("code"), dutch.path("code"));
    }

    @Test
    void knowsOnePathToAThing() throws Exception {
        String server = TheSystem.get().server().url().toString();
        for (String crooked :
                new String[] {"/v1//cases", "/v1/cases/", "/v1/./cases", "/V1/cases", "/v1/cases;x=1", "/v1/%63ases"}) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(server + crooked))
                    .header("Authorization", "Bearer " + TheSystem.get().token("noor"))
                    .header("Processing-Purpose", PURPOSE)
                    .build();
            assertEquals(
                    404,
                    HttpClient.newHttpClient()
                            .send(request, BodyHandlers.ofString())
                            .statusCode(),
                    crooked);
        }
    }

    @Test
    void takesNoParameterTwiceAndNoUnknownOne() {
        Api.careless("noor").queryParam("limit", 1, 2).get("/cases").then().statusCode(400);
        Api.careless("noor").queryParam("colour", "blue").get("/cases").then().statusCode(400);
        Api.careless("noor")
                .queryParam("access_token", "x")
                .get("/houses")
                .then()
                .statusCode(401);
    }

    @Test
    void continuesTheCallersTrace() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        Api.bare()
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/cases")
                .then()
                .header("traceparent", containsString(trace))
                .body("traceId", equalTo(trace));
    }

    @Test
    void tellsHowMuchIsLeftOfTheQuota() {
        Api.as("noor", PURPOSE)
                .get("/cases")
                .then()
                .header("RateLimit", matchesPattern("\"[a-z]+\";r=\\d+;t=\\d+"))
                .header("RateLimit-Policy", matchesPattern("\"[a-z]+\";q=\\d+;w=\\d+"));
    }

    private static void every(Response answer, int... statuses) {
        assertTrue(
                IntStream.of(statuses).anyMatch(one -> one == answer.statusCode()),
                () -> "expected " + Arrays.toString(statuses) + " but got " + answer.statusCode() + " "
                        + answer.asString());
        ValidatableResponse then = answer.then()
                .header("Cache-Control", equalTo("no-store"))
                .header("Strict-Transport-Security", notNullValue())
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("X-Frame-Options", equalTo("DENY"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("API-Version", equalTo("1.0.0"))
                .header("Server", nullValue())
                .header("traceparent", notNullValue());
        if (answer.statusCode() >= 400) {
            then.header("Content-Type", containsString("application/problem+json"))
                    .body("status", equalTo(answer.statusCode()))
                    .body("title", notNullValue())
                    .body("detail", notNullValue())
                    .body("code", matchesPattern("[a-z0-9-]+"))
                    .body("traceId", matchesPattern("[0-9a-f]{32}"));
            assertFalse(answer.asString().matches("(?s).*(Exception|nl\\.ketenhuis|select |org\\.|java\\.).*"));
        }
    }
}
