package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.Map;
import nl.ketenhuis.it.support.Call;
import nl.ketenhuis.it.support.Catalogue;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.Meetings;
import nl.ketenhuis.it.support.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That something was agreed all partners in a case may know; what it says, by rule only (S-INF-26, I-10, I-11). */
@ExtendWith(TheSystem.class)
class AgreementsPerRecipientScenario {

    private static final String ADDICTION_CARE = "01890000-0000-7000-8000-000000000114";
    private static final String DOMESTIC_VIOLENCE_TABLE = "01890000-0000-7000-8000-000000000204";
    private static final Call NOOR = Call.by("noor");
    private static final Call BAS = Call.by("bas");

    @Test
    void thePoliceSeesThatCareHasPromisedSomethingAndNotWhat() {
        String caseId = House.caseAbout(House.somebody(), House.POLICE, ADDICTION_CARE);
        String plan = plan(caseId);
        String treatment = made(agreement(caseId, plan, ADDICTION_CARE), Map.of("dataClass", "HEALTH"));
        String visit = made(agreement(caseId, plan, ADDICTION_CARE), Map.of());
        String patrol = made(agreement(caseId, plan, House.POLICE), Map.of("dataClass", "HEALTH"));

        BAS.read("/agreements/" + treatment)
                .body("withheld", equalTo(true))
                .body("text", nullValue())
                .body("responsibleOrganisation.id", equalTo(ADDICTION_CARE))
                .body("dueDate", notNullValue())
                .body("status", equalTo("DRAFT"));
        String found = "agreements.find { it.id == '%s' }.text";
        BAS.read("/cases/" + caseId)
                .body("agreements", hasSize(3))
                .body(found.formatted(treatment), nullValue())
                .body(found.formatted(visit), notNullValue())
                .body(found.formatted(patrol), notNullValue());
        BAS.read("/agreements?caseId=" + caseId)
                .body("items.find { it.id == '" + treatment + "' }.withheld", equalTo(true));
        NOOR.read("/agreements/" + treatment).body("withheld", equalTo(false)).body("text", notNullValue());
    }

    @Test
    void anAgreementIsNoMorePublicThanTheInterventionItIsAbout() {
        String caseId = House.caseAbout(House.somebody(), House.POLICE, ADDICTION_CARE);
        String plan = plan(caseId);
        String care = Catalogue.choose(caseId, Catalogue.offer(ADDICTION_CARE, "CARE", "HEALTH"));
        String agreement = made(agreement(caseId, plan, ADDICTION_CARE), Map.of("interventionId", care));
        NOOR.done("/agreements/" + agreement, "_cancel", Map.of("reason", "Wil niet meer."));

        BAS.read("/agreements/" + agreement)
                .body("withheld", equalTo(true))
                .body("status", equalTo("CANCELLED"))
                .body("reason", nullValue());
        BAS.read("/agreements/" + agreement + "/progress").statusCode(200).body("items", empty());
    }

    @Test
    void whereARuleAsksForItTheReasonOpensIt() {
        String caseId = House.caseAbout(House.somebody(), House.POLICE, ADDICTION_CARE);
        Meetings.putOnTable(caseId, DOMESTIC_VIOLENCE_TABLE, 3);
        String plan = plan(caseId);
        String silent = made(agreement(caseId, plan, ADDICTION_CARE), Map.of("dataClass", "HEALTH"));
        String needed = made(
                agreement(caseId, plan, ADDICTION_CARE),
                Map.of("dataClass", "HEALTH", "necessity", "De politie moet weten wie zij kan bellen."));

        BAS.read("/agreements/" + silent).body("withheld", equalTo(true));
        BAS.read("/agreements/" + needed).body("withheld", equalTo(false)).body("text", notNullValue());
    }

    private static String plan(String caseId) {
        return NOOR.created("/plans", PlanScenario.plan(caseId, PlanScenario.goal(null, "Nuchter.", null)));
    }

    private static Map<String, Object> agreement(String caseId, String plan, String organisation) {
        return PlanScenario.agreement(caseId, plan, organisation);
    }

    private static String made(Map<String, Object> agreement, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(agreement);
        body.putAll(more);
        return NOOR.created("/agreements", body);
    }
}
