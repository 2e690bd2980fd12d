package nl.ketenhuis.it.support;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;

/** A case as process director Noor of the north reads it, and its place on the aftercare work list of Amir. */
public record Dossier(String caseId) {

    /** The whole of it. */
    public ValidatableResponse read() {
        return Api.as("noor", "CASE_DIRECTION")
                .get("/cases/{id}", caseId)
                .then()
                .statusCode(200);
    }

    /** Holds one of its dates to this day. */
    public void says(String field, String day) {
        read().body(field, equalTo(day));
    }

    /** Holds it to saying nothing of custody. */
    public void saysNothingOfCustody() {
        read().body("plannedReleaseDate", nullValue())
                .body("releasedOn", nullValue())
                .body("detentionPeriods.size()", equalTo(0));
    }

    /** Id of the person it is about. */
    public String focalPerson() {
        return read().extract().path("focalPerson.id");
    }

    /** Its number, as people call it. */
    public String number() {
        return read().extract().path("number");
    }

    /** Holds the work list to an item of this case. */
    public void isOnWorkList(String releaseDate, String status) {
        String item = "items.find { it.caseIds.contains('" + caseId + "') }";
        Api.as("amir", "AFTERCARE")
                .queryParam("limit", 100)
                .get("/aftercare-items")
                .then()
                .statusCode(200)
                .body(item + ".releaseDate", equalTo(releaseDate))
                .body(item + ".status", equalTo(status));
    }
}
