package nl.ketenhuis.it.support;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

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

    /** Holds the work list, read to its end if need be, to an item of this case. */
    public void isOnWorkList(String releaseDate, String status) {
        String item = "items.find { it.caseIds.contains('" + caseId + "') }";
        Response page = workList(null);
        while (page.path(item) == null && page.path("nextCursor") != null) {
            page = workList(page.path("nextCursor"));
        }
        page.then().body(item + ".releaseDate", equalTo(releaseDate)).body(item + ".status", equalTo(status));
    }

    private static Response workList(String cursor) {
        RequestSpecification call = Api.as("amir", "AFTERCARE").queryParam("limit", 100);
        Response page = (cursor == null ? call : call.queryParam("cursor", cursor)).get("/aftercare-items");
        assertEquals(200, page.statusCode());
        return page;
    }
}
