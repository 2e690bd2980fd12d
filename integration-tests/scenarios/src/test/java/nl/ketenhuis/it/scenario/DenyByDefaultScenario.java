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
import nl.ketenhuis.it.support.Dated;
import nl.ketenhuis.it.support.Desk;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.KnownChecks;
import nl.ketenhuis.it.support.Rows;
import nl.ketenhuis.it.support.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What is not allowed today is refused (I-10): a protocol that is not in force, a participation that ended, a rule that is not
 * in force, a sort of data nobody has thought of. Of each it is shown that the same call succeeds while it is in force. More of
 * ended participation stands in {@link NoLongerInTheHouseScenario}; an ended mandate in {@link RiskConsultationScenario},
 * shielding in {@link SightScenario}.
 */
@ExtendWith(TheSystem.class)
class DenyByDefaultScenario {

    private static final String KNOWN = "Meldt zich wekelijks.";

    private final Rows rows = TheSystem.get().rows();

    @Test
    void anExpiredProtocolOpensNothing() {
        String caseId = House.caseAbout(House.somebody(), House.POLICE);
        protocol("INVENTED_PROTOCOL");
        Call bas = Call.by("bas").with("INVENTED_PROTOCOL");
        bas.read("/cases/" + caseId).statusCode(200);

        Dated.purpose("INVENTED_PROTOCOL").whileOutOfForce(() -> {
            bas.read("/cases/" + caseId).statusCode(403).body("code", equalTo("purpose-not-allowed"));
            bas.read("/cases").statusCode(403).body("code", equalTo("purpose-not-allowed"));
        });
        bas.read("/cases/" + caseId).statusCode(200);
    }

    @Test
    void whatWasSharedForAnExpiredProtocolIsShownNoMore() {
        String caseId = House.caseAbout(House.somebody(), House.POLICE, House.PROBATION);
        protocol("INVENTED_AGREEMENT");
        rows.execute("update case_file set table_id = null where id = '" + caseId + "'");
        String fact = supervision(caseId).statusCode(201).extract().path("id");
        CaseWork.onFact("eva", fact, "_share", Map.of("organisationId", House.POLICE))
                .statusCode(200);
        assertEquals(List.of(KNOWN), CaseWork.facts("bas", caseId));

        Dated.purpose("INVENTED_AGREEMENT").whileOutOfForce(() -> {
            assertEquals(List.of(), CaseWork.facts("bas", caseId));
            Call.by("bas").read("/case-facts/" + fact).statusCode(404);
            assertEquals(List.of(KNOWN), CaseWork.facts("eva", caseId), "its own");
            supervision(caseId).statusCode(400).body("errors.pointer", hasItem("/purpose"));
        });
        assertEquals(List.of(KNOWN), CaseWork.facts("bas", caseId));
    }

    @Test
    void whoTakesPartInTheHouseNoLongerIsShownNothing() {
        String caseId = House.caseAbout(House.somebody(), House.CHILD_PROTECTION);
        String system = "partner-child-protection@" + House.NORTH;
        feed(system).statusCode(200);

        Dated.participation(House.CHILD_PROTECTION).whileOutOfForce(() -> {
            feed(system).statusCode(403).body("code", equalTo("no-participation"));
            KnownChecks.ask(system, House.somebody()).statusCode(403).body("code", equalTo("no-participation"));
        });
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
                insert into disclosure_rule (id, house_id, data_class, origin_chain, recipient_chain, effect, valid_from)
                select gen_random_uuid(), id, 'INVENTED_CLASS', 'CRIMINAL', 'CRIMINAL', 'ALLOW', date '2020-01-01'
                from house where code = 'vhh-noord'""");
        Dated rule = new Dated("disclosure_rule", "data_class = 'INVENTED_CLASS'");
        rule.whileOutOfForce(() -> refused(fact));

        CaseWork.onFact("eva", fact, "_share", Map.of("organisationId", House.POLICE))
                .statusCode(200);
        assertEquals(List.of("Niet in te delen."), CaseWork.facts("bas", caseId));
        rule.whileOutOfForce(
                () -> assertEquals(List.of(), CaseWork.facts("bas", caseId), "shared, but no rule says so any more"));
    }

    private void protocol(String code) {
        rows.execute("""
                insert into purpose (house_id, code, description, legal_basis, organisation_kinds, valid_from)
                select id, '%s', 'Verzonnen', 'Verzonnen', array['POLICE', 'PROBATION'], date '2020-01-01'
                from house where code = 'vhh-noord'""".formatted(code));
    }

    private static ValidatableResponse supervision(String caseId) {
        return Call.by("eva")
                .create(
                        "/cases/" + caseId + "/facts",
                        Map.of("dataClass", "SUPERVISION", "content", KNOWN, "purpose", "INVENTED_AGREEMENT"));
    }

    private static void refused(String fact) {
        CaseWork.onFact("eva", fact, "_share", Map.of("organisationId", House.POLICE))
                .statusCode(409)
                .body("guard", equalTo("rule-allows"));
    }

    private static ValidatableResponse feed(String who) {
        return Api.as(who, "CASE_DIRECTION").get("/events").then();
    }
}
