package nl.ketenhuis.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is let in, and what is not. */
@QuarkusTest
@QuarkusTestResource(Tokens.class)
class EntryTest {

    @Test
    void theCallerIsWhatTheTokenSays() {
        clerk().header("Processing-Purpose", "AFTERCARE")
                .header("X-User-Id", "somebody-else")
                .get("/v1/things")
                .then()
                .statusCode(200)
                .body("subject", equalTo("5f0c7a4e-noor"))
                .body("organisation", equalTo("00000001001234560000"))
                .body("house", equalTo("vhh-noord"))
                .body("purpose", equalTo("AFTERCARE"))
                .body("roles", hasItem("clerk"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//v1/things", "/v1//things", "/v1/./things", "/v1/../v1/things", "/v1/things/", "/v1/things;x=1",
                        "/v1/%74hings",
                "/v1%2Fthings", "/v1%2fthings", "/v1/%2e%2e/v1/things", "/v1/%2E/things", "/V1/things", "/v1/Things",
                        "/v1/things%00",
                "/v1/things%5c", "/v1/things/..%2f..", "/docs/", "/v1/openapi.json/", "/v1/x/../openapi.json"
            })
    void thereIsOneWayToWriteAPath(String target) {
        String answer = Wire.get(target, Tokens.of("front", "clerk"));
        assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
        assertTrue(answer.contains("API-Version: 1.2.3"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND", "FOO"})
    void strangeMethodsAreKnownNowhere(String method) {
        String answer = Wire.exchange(method + " /v1/things HTTP/1.1\nHost: localhost\nConnection: close\n\n");
        assertTrue(answer.startsWith("HTTP/1.1 405 "), answer);
        assertTrue(answer.contains("Allow: "), answer);
    }

    @Test
    void overrideHeadersChangeNothing() {
        clerk().header("X-HTTP-Method-Override", "DELETE")
                .get("/v1/things")
                .then()
                .statusCode(200);
    }

    @Test
    void tokensAreJudgedStrictly() {
        JsonObject good = Tokens.claims("front", "clerk");
        for (JsonObject bad : new JsonObject[] {
            good.copy().put("iss", "https://elsewhere.example"),
            good.copy().put("aud", "something-else"),
            good.copy().put("exp", 1_000_000),
            without(good, "azp"),
            without(good, "sub")
        }) {
            given().auth().oauth2(Tokens.sign(bad)).get("/v1/things").then().statusCode(401);
        }
        String signed = Tokens.sign(good);
        given().auth()
                .oauth2(signed.substring(0, signed.lastIndexOf('.') + 1))
                .get("/v1/things")
                .then()
                .statusCode(401);
    }

    @Test
    void aTokenOnceVerifiedVouchesForNoOther() {
        JsonObject claims = Tokens.claims("front", "clerk");
        String signed = Tokens.sign(claims);
        for (int time = 0; time < 2; time++) {
            given().auth().oauth2(signed).get("/v1/things").then().statusCode(200);
        }
        String otherClaims = Tokens.sign(claims.put("sub", "somebody-else"));
        String mixed =
                otherClaims.substring(0, otherClaims.lastIndexOf('.')) + signed.substring(signed.lastIndexOf('.'));
        given().auth().oauth2(mixed).get("/v1/things").then().statusCode(401);
        given().auth().oauth2(signed + "x").get("/v1/things").then().statusCode(401);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        String body =
                "{\"count\":-1,\"kind\":\"HUGE\",\"on\":\"yesterday\",\"nickname\":1,\"parts\":[{\"id\":\"x\"},{}]}";
        clerk().body(body)
                .contentType("application/json")
                .post("/v1/things")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/name", "/count", "/kind", "/on", "/nickname", "/parts/0/id", "/parts/1/id"))
                .body("errors.find { it.pointer == '/name' }.code", equalTo("missing"))
                .body("errors.find { it.pointer == '/nickname' }.code", equalTo("unknown-property"))
                .body("errors.find { it.pointer == '/kind' }.detail", containsString("BIG, SMALL"))
                .body(not(containsString("HUGE")))
                .body(not(containsString("yesterday")));
        clerk().header("Processing-Purpose", "no")
                .get("/v1/things?limit=0&since=x&tags=toolong&tags=a")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("limit", "since", "tags", "Processing-Purpose"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"a\",\"name\":\"b\",\"count\":1}",
                "{\"name\":\"a\",\"count\":1} x",
                "{\"name\":\"a\",\"count\":NaN}",
                "{\"name\":\"\\u0000\",\"count\":1}",
                "{\"name\":\"\\ud800\",\"count\":1}",
                "{'name':'a','count':1}",
                "{\"name\":\"a\",\"count\":1,}",
                "[]",
                "null",
                "1",
                "\"text\"",
                "{\"name\":\"a\",\"count\":1.5}"
            })
    void onlyStrictJsonIsRead(String body) {
        clerk().body(body)
                .contentType("application/json")
                .post("/v1/things")
                .then()
                .statusCode(400);
    }

    @Test
    void deepNestingAndBrokenTextAreRefused() {
        clerk().body("[".repeat(60) + "]".repeat(60))
                .contentType("application/json")
                .post("/v1/things")
                .then()
                .statusCode(400);
        byte[] latin = "{\"name\":\"\u00e9\",\"count\":1}".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        clerk().body(latin)
                .contentType("application/json")
                .post("/v1/things")
                .then()
                .statusCode(400);
    }

    @Test
    void aChunkedBodyIsLimitedToo() {
        String chunk = "10000\n" + "x".repeat(65_536) + "\n";
        String answer = Wire.exchange("POST /v1/things HTTP/1.1\nHost: localhost\nConnection: close\n"
                + "Content-Type: application/json\nTransfer-Encoding: chunked\nAuthorization: Bearer "
                + Tokens.of("front", "clerk") + "\n\n" + chunk.repeat(17) + "0\n\n");
        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
    }

    @Test
    void aPartnerMaySendMore() {
        given().auth()
                .oauth2(Tokens.of("partner-demo", "partner-demo", "partner-system"))
                .body("x".repeat(1_500_000))
                .contentType("application/json")
                .post("/partners/demo/v1/notices")
                .then()
                .statusCode(202)
                .body("length", equalTo(1_500_000));
    }

    @Test
    void aHastyClientIsToldToWaitAndNobodyElseIs() {
        String hasty = Tokens.of("hasty", "clerk");
        for (int left = 4; left >= 0; left--) {
            given().auth()
                    .oauth2(hasty)
                    .get("/v1/things")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", "\"client\";q=5;w=300")
                    .header("RateLimit", matchesPattern("\"client\";r=" + left + ";t=[0-9]+"));
        }
        given().auth()
                .oauth2(hasty)
                .get("/v1/things")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("API-Version", "1.2.3")
                .header("Retry-After", matchesPattern("[0-9]+"))
                .header("RateLimit", matchesPattern("\"client\";r=0;t=[0-9]+"))
                .body("code", equalTo("too-many-calls"));
        clerk().get("/v1/things").then().statusCode(200);
    }

    @Test
    void theContractIsPublicAndTheSameByteForByte() throws IOException {
        for (String form : new String[] {"json", "yaml"}) {
            byte[] served = given().header("Origin", "https://anywhere.example")
                    .get("/v1/openapi." + form)
                    .then()
                    .statusCode(200)
                    .header("Access-Control-Allow-Origin", "*")
                    .extract()
                    .asByteArray();
            try (InputStream original = getClass().getResourceAsStream("/test-contract." + form)) {
                assertArrayEquals(original.readAllBytes(), served);
            }
        }
        given().head("/v1/openapi.json").then().statusCode(200);
        given().get("/partners/demo/v1/openapi.json").then().statusCode(200).header("Access-Control-Allow-Origin", "*");
    }

    @Test
    void otherOriginsAreNotInvited() {
        clerk().header("Origin", "https://anywhere.example")
                .get("/v1/things")
                .then()
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Access-Control-Allow-Credentials", nullValue());
    }

    @Test
    void theDocumentationShowsTheContract() {
        given().get("/docs")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("swagger-ui-bundle.js"))
                .header("Content-Security-Policy", containsString("script-src 'self'"));
        for (String file : new String[] {"start.js", "swagger-ui.css", "swagger-ui-bundle.js", "favicon-32x32.png"}) {
            given().get("/docs/" + file).then().statusCode(200);
        }
    }

    private static JsonObject without(JsonObject claims, String name) {
        JsonObject copy = claims.copy();
        copy.remove(name);
        return copy;
    }

    private static RequestSpecification clerk() {
        return given().auth().oauth2(Tokens.of("front", "clerk"));
    }
}
