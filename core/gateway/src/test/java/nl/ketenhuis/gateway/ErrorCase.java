package nl.ketenhuis.gateway;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.function.Function;
import java.util.stream.Stream;

/** One call that is answered with an error, and which. */
record ErrorCase(int status, String code, String name, Function<RequestSpecification, Response> call) {

    private static final String THING = "{\"name\":\"a\",\"count\":1}";
    private static final String JSON = "application/json";
    private static final String A_THING = "/v1/things/0190b4a0-7e5e-7c11-9e6b-2f3b7a1d5c10";

    static Stream<ErrorCase> all() {
        return Stream.of(ofInput(), ofCallers(), ofAddresses(), ofBodies(), ofOurs())
                .flatMap(cases -> cases);
    }

    private static Stream<ErrorCase> ofInput() {
        return Stream.of(
                get(400, "invalid-input", "/v1/things?limit=0"),
                get(400, "invalid-input", "/v1/things?limit=x"),
                get(400, "invalid-input", "/v1/things?surprise=1"),
                get(400, "invalid-input", "/v1/things?limit=1&limit=2"),
                get(400, "invalid-input", "/v1/things/not-a-uuid"),
                get(400, "personal-number-in-uri", "/v1/things?name=999990019"),
                get(400, "personal-number-in-uri", "/v1/things/999990019"),
                post(400, "invalid-input", JSON, "{"),
                post(400, "invalid-input", JSON, ""));
    }

    private static Stream<ErrorCase> ofCallers() {
        return Stream.of(
                new ErrorCase(401, "unauthenticated", "no token", r -> given().get("/v1/things")),
                new ErrorCase(
                        401, "unauthenticated", "no JWT", r -> as("nonsense").get("/v1/things")),
                new ErrorCase(401, "unauthenticated", "no bearer", r -> given().header("Authorization", "Basic YTpi")
                        .get("/v1/things")),
                new ErrorCase(401, "token-in-uri", "in the query", r -> given().get("/v1/things?access_token=x")),
                new ErrorCase(403, "not-permitted", "no role", r -> as(Tokens.of("front"))
                        .get("/v1/things")),
                get(403, "not-permitted", "/partners/demo/v1/notices"));
    }

    private static Stream<ErrorCase> ofAddresses() {
        return Stream.of(
                get(404, "unknown", "/v1/nothing"),
                get(404, "unknown", "/"),
                get(404, "unknown", "/q/health"),
                get(404, "unknown", "/v1/unmade"),
                get(404, "unknown", "/docs/nothing.js"),
                get(404, "unknown", "/webjars/swagger-ui/index.html"),
                get(404, "unknown", A_THING),
                new ErrorCase(405, "method-not-allowed", "DELETE", r -> r.delete("/v1/things")),
                new ErrorCase(405, "method-not-allowed", "OPTIONS", r -> r.options("/v1/things")),
                new ErrorCase(405, "method-not-allowed", "contract", r -> r.post("/v1/openapi.json")),
                get(414, "uri-too-long", "/v1/things?name=" + "x".repeat(4096)));
    }

    private static Stream<ErrorCase> ofBodies() {
        return Stream.of(
                new ErrorCase(406, "not-acceptable", "HTML", r -> r.accept("text/html")
                        .get("/v1/things")),
                post(413, "body-too-large", JSON, "x".repeat(1 << 20 | 1)),
                post(415, "unsupported-media-type", "application/xml", "<a/>"),
                post(415, "unsupported-media-type", "application/json; charset=utf-16", THING),
                new ErrorCase(431, "headers-too-large", "header", r -> r.header("X-Long", "x".repeat(17_000))
                        .get("/v1/things")));
    }

    private static Stream<ErrorCase> ofOurs() {
        return Stream.of(
                get(409, "conflict", "/v1/answers/bare-conflict"),
                get(409, "case-closed", "/v1/answers/guard"),
                get(500, "fault", "/v1/answers/fault"),
                get(500, "fault", "/v1/answers/text-fault"),
                get(503, "busy", "/v1/answers/database"));
    }

    private static ErrorCase get(int status, String code, String path) {
        return new ErrorCase(status, code, path.substring(0, Math.min(40, path.length())), r -> r.get(path));
    }

    private static ErrorCase post(int status, String code, String type, String body) {
        return new ErrorCase(
                status, code, type, r -> r.body(body).contentType(type).post("/v1/things"));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    @Override
    public String toString() {
        return status + " " + code + " " + name;
    }
}
