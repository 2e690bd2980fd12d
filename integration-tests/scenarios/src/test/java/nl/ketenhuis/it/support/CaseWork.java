package nl.ketenhuis.it.support;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What people do to cases and facts, over the API, for the purpose of directing them. */
public final class CaseWork {

    private static final String PURPOSE = "CASE_DIRECTION";
    private static final String CASE = "/cases/{id}";
    private static final String FACT = "/case-facts/{id}";

    private CaseWork() {}

    /** The dossier as someone sees it. */
    public static JsonPath dossier(String who, String caseId) {
        return Api.as(who, PURPOSE)
                .get(CASE, caseId)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Acts on a case as it stands: {@code _hold}, {@code _transfer}, … */
    public static ValidatableResponse act(String who, String caseId, String verb, Map<String, ?> body) {
        return on(who, CASE, caseId, verb, body);
    }

    /** Acts on a fact as it stands: {@code _share}, {@code _withdraw}, … */
    public static ValidatableResponse onFact(String who, String factId, String verb, Map<String, ?> body) {
        return on(who, FACT, factId, verb, body);
    }

    /** Brings in a fact, shared with nobody yet. */
    public static ValidatableResponse contribute(String who, String caseId, String dataClass, String content) {
        return Api.act(who, PURPOSE)
                .body(Map.of("dataClass", dataClass, "content", content, "purpose", PURPOSE))
                .post(CASE + "/facts", caseId)
                .then();
    }

    /** What the facts say that someone is shown in the dossier. */
    public static List<String> facts(String who, String caseId) {
        return dossier(who, caseId).getList("facts.content");
    }

    /** Moves the case to a table, to be looked at today. */
    public static ValidatableResponse transfer(String who, String caseId, String tableId) {
        return act(
                who,
                caseId,
                "_transfer",
                Map.of(
                        "tableId",
                        tableId,
                        "motivation",
                        "Zwaartepunt verschoven.",
                        "nextDate",
                        LocalDate.now().plusDays(7).toString()));
    }

    /** What may be done to the case now. */
    public static List<String> allowed(String who, String caseId) {
        return dossier(who, caseId).getList("allowedActions.operation");
    }

    private static ValidatableResponse on(String who, String path, String id, String verb, Map<String, ?> body) {
        String seen = Api.as(who, PURPOSE).get(path, id).header("ETag");
        return Api.act(who, PURPOSE)
                .header("If-Match", seen)
                .body(body)
                .post(path + "/" + verb, id)
                .then();
    }
}
