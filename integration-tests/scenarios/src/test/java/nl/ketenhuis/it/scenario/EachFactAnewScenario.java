package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import nl.ketenhuis.it.support.Call;
import nl.ketenhuis.it.support.CaseWork;
import nl.ketenhuis.it.support.Dated;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.Rows;
import nl.ketenhuis.it.support.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Before a case goes to another table each fact, and each recipient it is shared with, is held against every rule anew (I-04).
 * Each story begins with a fact that would come along, and lets one thing change.
 */
@ExtendWith(TheSystem.class)
class EachFactAnewScenario {

    private static final String POLICE = "01890000-0000-7000-8000-000000000123";
    private static final String MENTAL_HEALTH_CARE = "01890000-0000-7000-8000-000000000124";
    private static final String DOMESTIC_VIOLENCE = "01890000-0000-7000-8000-000000000244";
    private static final String FREQUENT_OFFENDERS = "01890000-0000-7000-8000-000000000243";
    private static final String PROTOCOL =
            "code = 'CASE_DIRECTION' and house_id = (select id from house where code = 'vhh-midden')";

    private final Rows rows = TheSystem.get().rows();

    @Test
    void whatHasEndedAtItsSourceStaysBehind() {
        String caseId = caseWith("CONTACT", null);
        comesAlong(caseId);
        rows.execute("update case_fact set source_end_date = current_date where case_id = '" + caseId + "'");
        comesAlong(caseId);

        rows.execute("update case_fact set source_end_date = current_date - 1 where case_id = '" + caseId + "'");

        staysBehind(caseId, "source-not-ended");
    }

    @Test
    void whatNobodyMayBeToldAnyMoreStaysBehind() {
        String caseId = caseWith("INVENTED_FOR_TRAVEL", null);
        staysBehind(caseId, "rule-allows");
        rows.execute("""
                insert into disclosure_rule (id, house_id, data_class, origin_chain, recipient_chain, effect, valid_from)
                select gen_random_uuid(), id, 'INVENTED_FOR_TRAVEL', 'CARE', 'CARE', 'ALLOW', date '2020-01-01'
                from house where code = 'vhh-midden'""");
        comesAlong(caseId);

        new Dated("disclosure_rule", "data_class = 'INVENTED_FOR_TRAVEL'")
                .whileOutOfForce(() -> staysBehind(caseId, "rule-allows"));
    }

    @Test
    void whoHasNoBasisToGiveAnyMoreKeepsItsFactsBehind() {
        String caseId = caseWith("CONTACT", null);
        comesAlong(caseId);
        without("MENTAL_HEALTH_CARE", () -> staysBehind(caseId, "basis-to-give"));
        comesAlong(caseId);
    }

    @Test
    void whoHasNoBasisToReceiveAnyMoreIsToldNoLonger() {
        String caseId = caseWith("CONTACT", "Voor de wijkagent.");
        staysShared(caseId);
        without("POLICE", () -> isSharedNoLonger(caseId, "basis-to-receive"));
        staysShared(caseId);
    }

    @Test
    void whoTakesPartInTheHouseNoLongerIsToldNoLonger() {
        String caseId = caseWith("CONTACT", "Voor de wijkagent.");
        staysShared(caseId);
        Dated.participation(POLICE).whileOutOfForce(() -> isSharedNoLonger(caseId, "recipient-in-case"));
        staysShared(caseId);
    }

    @Test
    void aReasonWhySomebodyNeedsItHoldsForOneTableOnly() {
        String caseId = caseWith("LIVING_SITUATION", "Nodig bij meldingen aan huis.");
        isSharedNoLonger(caseId, "necessity-stated");
    }

    /** A fact of mental-health care in a case at the table on domestic violence, shared with the police if it says why. */
    private static String caseWith(String dataClass, String necessity) {
        String caseId = House.caseAbout("fleur", House.somebody(), POLICE, MENTAL_HEALTH_CARE);
        CaseWork.transfer("fleur", caseId, DOMESTIC_VIOLENCE).statusCode(200);
        String fact = CaseWork.contribute("nadia", caseId, dataClass, "Verzonnen.")
                .statusCode(201)
                .extract()
                .path("id");
        if (necessity != null) {
            CaseWork.onFact("nadia", fact, "_share", Map.of("organisationId", POLICE, "necessity", necessity))
                    .statusCode(200);
        }
        return caseId;
    }

    /** While the house's protocol on directing cases is not for this kind of organisation. */
    private void without(String kind, Runnable story) {
        String kinds =
                "update purpose set organisation_kinds = %s(organisation_kinds, '" + kind + "') where " + PROTOCOL;
        rows.execute(kinds.formatted("array_remove"));
        try {
            story.run();
        } finally {
            rows.execute(kinds.formatted("array_append"));
        }
    }

    private static void comesAlong(String caseId) {
        preview(caseId).body("facts.travels", contains(true)).body("carried", equalTo(1));
    }

    private static void staysBehind(String caseId, String rule) {
        preview(caseId)
                .body("facts.travels", contains(false))
                .body("facts.reason", contains(rule))
                .body("leftBehind", equalTo(1));
    }

    private static void staysShared(String caseId) {
        preview(caseId).body("facts[0].kept.id", contains(POLICE)).body("facts[0].ended", empty());
    }

    private static void isSharedNoLonger(String caseId, String rule) {
        preview(caseId)
                .body("facts[0].travels", equalTo(true))
                .body("facts[0].kept", empty())
                .body("facts[0].ended.organisation.id", contains(POLICE))
                .body("facts[0].ended.reason", contains(rule));
    }

    /** What would become of the facts at the table on frequent offenders. */
    private static ValidatableResponse preview(String caseId) {
        return Call.by("fleur")
                .read("/cases/" + caseId + "/transfer-preview?tableId=" + FREQUENT_OFFENDERS)
                .statusCode(200);
    }
}
