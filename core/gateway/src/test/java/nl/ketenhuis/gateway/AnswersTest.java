package nl.ketenhuis.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every header on every answer, and every error a problem, whoever made the answer (GW-50, GW-51, GW-52). */
@QuarkusTest
@QuarkusTestResource(Tokens.class)
class AnswersTest {

    private static final String THING = "{\"name\":\"a\",\"count\":1}";

    static Stream<ErrorCase> errors() {
        return ErrorCase.all();
    }

    @ParameterizedTest
    @MethodSource("errors")
    void everyErrorIsAProblem(ErrorCase error) {
        ValidatableResponse answer = error.call().apply(clerk()).then();
        isProblem(answer, error);
        hasEveryHeader(answer);
        switch (error.status()) {
            case 405 -> answer.header("Allow", matchesPattern("[A-Z]+(, [A-Z]+)*"));
            case 401 -> answer.header("WWW-Authenticate", containsString("Bearer"));
            case 503 -> answer.header("Retry-After", matchesPattern("[0-9]+"));
            default -> {}
        }
    }

    private static void isProblem(ValidatableResponse answer, ErrorCase error) {
        answer.statusCode(error.status())
                .contentType("application/problem+json")
                .body("code", equalTo(error.code()))
                .body("status", is(error.status()))
                .body("type", equalTo("urn:ketenhuis:problem:" + error.code()))
                .body("title", matchesPattern("[A-Z].+"))
                .body("detail", matchesPattern("[A-Z].+"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body("instance", matchesPattern("/[^?]*"))
                .body(not(containsString("999990019")))
                .body(not(containsString("java.")))
                .body(not(containsString("db.internal")));
    }

    @Test
    void everyGoodAnswerBearsTheHeaders() {
        hasEveryHeader(clerk().get("/v1/things").then().statusCode(200));
        hasEveryHeader(clerk().body(THING)
                .contentType("application/json")
                .post("/v1/things")
                .then()
                .statusCode(201));
        hasEveryHeader(given().get("/v1/openapi.json").then().statusCode(200));
        hasEveryHeader(partner()
                .body("{}")
                .contentType("application/json")
                .post("/partners/demo/v1/notices")
                .then()
                .statusCode(202));
    }

    @Test
    void aPartnersRouteFailsWithAProblemToo() {
        hasEveryHeader(partner()
                .body("{}")
                .contentType("application/json")
                .post("/partners/demo/v1/broken")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("code", equalTo("fault")));
        hasEveryHeader(partner()
                .get("/partners/demo/v1/notices")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .header("Allow", equalTo("POST")));
        hasEveryHeader(partner()
                .get("/partners/demo/v1/elsewhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json"));
    }

    @Test
    void theGuardIsNamed() {
        clerk().get("/v1/answers/guard").then().body("guard", equalTo("case-open"));
    }

    @Test
    void textsComeInDutchToo() {
        clerk().header("Accept-Language", "nl-NL,nl;q=0.9,en;q=0.5")
                .get("/v1/things/0190b4a0-7e5e-7c11-9e6b-2f3b7a1d5c10")
                .then()
                .statusCode(404)
                .header("Content-Language", "nl")
                .body("title", equalTo("Niet gevonden"));
        clerk().header("Accept-Language", "fr").get("/v1/nothing").then().header("Content-Language", "en");
    }

    @Test
    void theTraceIsContinued() {
        String id = "4bf92f3577b34da6a3ce929d0e0e4736";
        clerk().header("traceparent", "00-" + id + "-00f067aa0ba902b7-01")
                .get("/v1/nothing")
                .then()
                .body("traceId", equalTo(id))
                .header("traceparent", matchesPattern("00-" + id + "-[0-9a-f]{16}-01"));
        clerk().header("traceparent", "00-0-0-01").get("/v1/nothing").then().body("traceId", not(equalTo("0")));
    }

    private static RequestSpecification clerk() {
        return given().auth().oauth2(Tokens.of("front", "clerk"));
    }

    private static RequestSpecification partner() {
        return given().auth().oauth2(Tokens.of("partner-demo", "partner-demo", "partner-system"));
    }

    private static void hasEveryHeader(ValidatableResponse answer) {
        answer.header("Cache-Control", "no-store")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("Strict-Transport-Security", containsString("max-age="))
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("API-Version", "1.2.3")
                .header("traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}"))
                .header("Content-Type", not(nullValue()))
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue());
    }
}
