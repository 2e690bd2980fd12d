package nl.ketenhuis.it.support;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** What operator Mila of the north sees and does: messages that wait, and deliveries. */
public final class OperatorDesk {

    private static final String WHO = "mila";
    private static final String PURPOSE = "OPERATIONS";
    private static final String MESSAGE = "/inbound-messages/{id}";
    private static final String DELIVERY = "/outbound-deliveries/{id}";

    private OperatorDesk() {}

    /** One message, by the id the register gave it. */
    public static ValidatableResponse message(String id) {
        return Api.as(WHO, PURPOSE).get(MESSAGE, id).then().statusCode(200);
    }

    /** The newest messages that wait for this reason. */
    public static JsonPath parked(String reason) {
        return Api.as(WHO, PURPOSE)
                .queryParam("status", "PARKED")
                .queryParam("reason", reason)
                .queryParam("limit", 100)
                .get("/inbound-messages")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Acts on a message as it stands: {@code _link}, {@code _repair}, {@code _discard}. */
    public static ValidatableResponse act(String id, String act, Map<String, String> body) {
        String seen = message(id).extract().header("ETag");
        return act(id, act, seen, body);
    }

    /** Acts on the version of a message that was seen. */
    public static ValidatableResponse act(String id, String act, String seen, Map<String, String> body) {
        return Api.act(WHO, PURPOSE)
                .header("If-Match", seen)
                .body(body)
                .post(MESSAGE + "/" + act, id)
                .then();
    }

    /** Drives a message again as it is. */
    public static ValidatableResponse redrive(String id) {
        String seen = message(id).extract().header("ETag");
        return Api.act(WHO, PURPOSE)
                .header("If-Match", seen)
                .post(MESSAGE + "/_redrive", id)
                .then();
    }

    /** The newest deliveries that stand so. */
    public static JsonPath deliveries(String status) {
        return Api.as(WHO, PURPOSE)
                .queryParam("status", status)
                .queryParam("recipient", "probation")
                .queryParam("limit", 100)
                .get("/outbound-deliveries")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Has a delivery sent again. */
    public static ValidatableResponse deliverAgain(String id) {
        Response seen = Api.as(WHO, PURPOSE).get(DELIVERY, id);
        return Api.act(WHO, PURPOSE)
                .header("If-Match", seen.header("ETag"))
                .post(DELIVERY + "/_redrive", id)
                .then();
    }
}
