package nl.ketenhuis.it.support;

import io.restassured.response.ValidatableResponse;

/** Short ways of asking and telling, each held against the contract. */
public final class Call {

    private final String who;
    private final String purpose;

    private Call(String who, String purpose) {
        this.who = who;
        this.purpose = purpose;
    }

    /** Somebody, with the purpose most have. */
    public static Call by(String who) {
        return new Call(who, "CASE_DIRECTION");
    }

    /** The same somebody, with another purpose. */
    public Call with(String otherPurpose) {
        return new Call(who, otherPurpose);
    }

    /** What is at this place. */
    public ValidatableResponse read(String place) {
        return Api.as(who, purpose).get(place).then();
    }

    /** Makes something. */
    public ValidatableResponse create(String place, Object body) {
        return Api.act(who, purpose).body(body).post(place).then();
    }

    /** Makes something that must succeed; gives its id. */
    public String created(String place, Object body) {
        return create(place, body).statusCode(201).extract().path("id");
    }

    /** Does something to what is at this place, as it stands now. */
    public ValidatableResponse act(String place, String verb, Object body) {
        String seen = read(place).extract().header("ETag");
        var call = Api.act(who, purpose).header("If-Match", seen);
        return (body == null ? call : call.body(body)).post(place + "/" + verb).then();
    }

    /** The same, which must succeed. */
    public ValidatableResponse done(String place, String verb, Object body) {
        return act(place, verb, body).statusCode(200);
    }
}
