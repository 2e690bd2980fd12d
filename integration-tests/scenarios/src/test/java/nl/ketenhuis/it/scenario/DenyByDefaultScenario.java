package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import nl.ketenhuis.it.support.Api;
import nl.ketenhuis.it.support.Call;
import nl.ketenhuis.it.support.CaseWork;
import nl.ketenhuis.it.support.Desk;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.Rows;
import nl.ketenhuis.it.support.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What is not allowed today is refused (I-10): an expired protocol, a participation that ended, an expired rule, a sort of data
 * nobody has thought of. Of each it is shown that the same call succeeds while it is in force. An ended mandate stands in
 * {@link RiskConsultationScenario}, shielding in {@link SightScenario}.
 */
@ExtendWith(TheSystem.class)
class DenyByDefaultScenario {

    private static final String OF_NORTH = "house_id = (select id from house where code = 'vhh-noord')";
    private static final String IN_FORCE = "null";
    private static final String ENDED = "current_date";

    private final Rows rows = TheSystem.get().rows();

    @Test
    void anExpiredProtocolOpensNothing() {
        String caseId = House.caseAbout(House.somebody(), House.POLICE);
        rows.execute("""
                insert into purpose (house_id, code, description, legal_basis, organisation_kinds, valid_from)
                select id, 'INVENTED_PROTOCOL', 'Verzonnen', 'Protocol (verzonnen)', array['POLICE'], date '2020-01-01'
                from house where code = 'vhh-noord'""");
        Call bas = Call.by("bas").with("INVENTED_PROTOCOL");
        bas.read("/cases/" + caseId).statusCode(200);

        ends("purpose", ENDED, "code = 'INVENTED_PROTOCOL'");

        bas.read("/cases/" + caseId).statusCode(403).body("code", equalTo("purpose-not-allowed"));
        bas.read("/cases").statusCode(403).body("code", equalTo("purpose-not-allowed"));
    }

    @Test
    void whoTakesPartInTheHouseNoLongerIsShownNothing() {
        String caseId = House.caseAbout(House.somebody(), House.CHILD_PROTECTION);
        String its = "organisation_id = '" + House.CHILD_PROTECTION + "'";
        String system = "partner-child-protection@" + House.NORTH;
        feed(system).statusCode(200);
        try {
            ends("participation", ENDED, its);
            feed(system).statusCode(403).body("code", equalTo("no-participation"));
            Api.act(system, "CASE_DIRECTION")
                    .body(Map.of(
                            "reasonCode",
                            "03",
                            "citizenServiceNumber",
                            House.somebody().bsn()))
                    .post("/known-checks")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("no-participation"));
        } finally {
            ends("participation", IN_FORCE, its);
        }
        feed(system).statusCode(200);
        Call.by("noor").read("/cases/" + caseId).body("participants.partner.id", hasItem(House.CHILD_PROTECTION));
    }

    @Test
    void aSortOfDataIsSharedWhileARuleSaysSo() {
        String caseId = House.caseAbout(House.somebody(), House.POLICE, House.PROBATION);
        CaseWork.transfer("noor", caseId, Desk.FREQUENT_OFFENDERS_TABLE).statusCode(200);
        String fact = CaseWork.contribute("eva", caseId, "INVENTED_CLASS", "Niet in te delen.")
                .statusCode(201)
                .extract()
                .path("id");
        refused(fact);
        rows.execute("""
                insert into disclosure_rule (id, house_id, data_class, origin_chain, recipient_chain, effect, valid_from, valid_to)
                select gen_random_uuid(), id, 'INVENTED_CLASS', 'CRIMINAL', 'CRIMINAL', 'ALLOW', date '2020-01-01', current_date
                from house where code = 'vhh-noord'""");
        refused(fact);

        ends("disclosure_rule", IN_FORCE, "data_class = 'INVENTED_CLASS'");

        CaseWork.onFact("eva", fact, "_share", Map.of("organisationId", House.POLICE))
                .statusCode(200);
        assertEquals(List.of("Niet in te delen."), CaseWork.facts("bas", caseId));
    }

    private void refused(String fact) {
        CaseWork.onFact("eva", fact, "_share", Map.of("organisationId", House.POLICE))
                .statusCode(409)
                .body("guard", equalTo("rule-allows"));
    }

    private static ValidatableResponse feed(String who) {
        return Api.as(who, "CASE_DIRECTION").get("/events").then();
    }

    private void ends(String table, String day, String which) {
        rows.execute("update " + table + " set valid_to = " + day + " where " + OF_NORTH + " and " + which);
    }
}
