package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.it.support.Api;
import nl.ketenhuis.it.support.Call;
import nl.ketenhuis.it.support.Catalogue;
import nl.ketenhuis.it.support.Desk;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What partners worked out for one area is applied to the next (S-CON-12, S-APP-6): interventions of several chains at once. */
@ExtendWith(TheSystem.class)
class AreaApproachScenario {

    private static final Call NOOR = Call.by("noor");
    private static final Call OMAR = Call.by("omar");
    private static final Call BAS = Call.by("bas");

    @Test
    void aScenarioIsAppliedToAnAreaAsAWhole() {
        String surveillance = Catalogue.places(House.POLICE, 1);
        String ban = Catalogue.offer(House.GRONINGEN, "PUBLIC_ORDER", "INTERVENTION");
        String scenario = scenario(ban, surveillance);
        BAS.read(at(scenario))
                .body("parts.interventionType.id", contains(ban, surveillance))
                .body("parts.startAfterDays", contains(0, 14))
                .body("parts.chain", contains("PUBLIC_ORDER", "CRIMINAL"))
                .body("allowedActions.operation", not(hasItem("endInterventionScenario")));

        String caseId = areaCase();
        NOOR.done(at(scenario), "_apply", application(caseId))
                .body("interventions.status", contains("PROPOSED", "PROPOSED"))
                .body("interventions.organisation.id", contains(House.GRONINGEN, House.POLICE));
        NOOR.read("/cases/" + caseId)
                .body("kind", equalTo("AREA"))
                .body("interventions", hasSize(2))
                .body("interventions.interventionScenarioId", everyItem(equalTo(scenario)))
                .body("interventions.motivation", everyItem(equalTo("It worked around the market.")))
                .body(
                        "interventions.find { it.interventionType.id == '" + surveillance + "' }.plannedStartDate",
                        equalTo(Catalogue.TODAY.plusDays(14).toString()))
                .body(
                        "interventions.find { it.interventionType.id == '" + surveillance + "' }.reservationStatus",
                        equalTo("RESERVED"));
        NOOR.read("/cases/" + caseId + "/timeline").body("items.kind", hasItem("SCENARIO_APPLIED"));

        String next = areaCase();
        NOOR.done(at(scenario), "_apply", application(next));
        NOOR.read("/cases/" + next).body("interventions.reservationStatus", hasItem("WAITING"));
    }

    @Test
    void allOfItOrNothing() {
        String lasting = Catalogue.offer(House.POLICE, "CRIMINAL", "INTERVENTION");
        String ending = Catalogue.offer(House.GRONINGEN, "PUBLIC_ORDER", "INTERVENTION");
        String scenario = scenario(lasting, ending);
        OMAR.with("OPERATIONS")
                .done(
                        "/intervention-types/" + ending,
                        "_end",
                        Map.of("until", Catalogue.TODAY.plusDays(3).toString()));
        String caseId = areaCase();
        NOOR.act(at(scenario), "_apply", application(caseId))
                .statusCode(400)
                .body("errors.pointer", contains("/startDate"))
                .body("errors.code", contains("not-in-catalogue"));
        NOOR.read("/cases/" + caseId).body("interventions", empty());
    }

    @Test
    void aScenarioForAreasIsNotAppliedToAPersonNorToACaseNobodyMayKnow() {
        String scenario = scenario(Catalogue.offer(House.POLICE, "CRIMINAL", "INTERVENTION"));
        NOOR.act(at(scenario), "_apply", application(House.caseAbout(House.somebody(), House.POLICE)))
                .statusCode(400)
                .body("errors.code", contains("other-kind-of-case"));
        NOOR.act(at(scenario), "_apply", application(UUID.randomUUID().toString()))
                .statusCode(404);
        Call.by("zoe").read(at(scenario)).statusCode(404);
    }

    @Test
    void theSameRequestAgainProposesNothingTwice() {
        String scenario = scenario(Catalogue.offer(House.POLICE, "CRIMINAL", "INTERVENTION"));
        String caseId = areaCase();
        String seen = NOOR.read(at(scenario)).extract().header("ETag");
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            Api.as("noor", "CASE_DIRECTION")
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .header("If-Match", seen)
                    .body(application(caseId))
                    .post(at(scenario) + "/_apply")
                    .then()
                    .statusCode(200);
        }
        NOOR.read("/cases/" + caseId).body("interventions", hasSize(1));
    }

    @Test
    void whatHasEndedIsNotAppliedAndWhatItIsMadeOfIsChecked() {
        String type = Catalogue.offer(House.POLICE, "CRIMINAL", "INTERVENTION");
        OMAR.create(
                        "/intervention-scenarios",
                        body(type, type, UUID.randomUUID().toString()))
                .statusCode(400)
                .body("errors.pointer", contains("/parts/1/interventionTypeId", "/parts/2/interventionTypeId"));
        BAS.create("/intervention-scenarios", body(type)).statusCode(403);

        String scenario = scenario(type);
        String code = OMAR.read(at(scenario)).extract().path("code");
        Map<String, Object> again = body(type);
        again.put("code", code);
        OMAR.create("/intervention-scenarios", again).statusCode(400).body("errors.pointer", contains("/code"));
        OMAR.read("/intervention-scenarios?limit=100")
                .body("items.find { it.id == '" + scenario + "' }.parts", hasSize(1));
        OMAR.done(
                        at(scenario),
                        "_end",
                        Map.of("until", Catalogue.TODAY.minusDays(1).toString()))
                .body("until", notNullValue())
                .body("allowedActions", empty());
        NOOR.act(at(scenario), "_apply", application(areaCase()))
                .statusCode(409)
                .body("guard", equalTo("intervention-scenario-state"));
    }

    private static String areaCase() {
        String area = NOOR.created(
                "/areas",
                Map.of(
                        "kind", "AREA",
                        "name", "Stationsgebied",
                        "municipalityCode", "0014",
                        "zipCodes", List.of("9711"),
                        "followedSince", "2026-04-01",
                        "attention", "ATTENTION",
                        "motivation", "Brought in by the triangle."));
        Map<String, Object> referral =
                new HashMap<>(Desk.submission(House.somebody(), "YOUTH", "Onrust bij het station"));
        referral.remove("subject");
        referral.put("subjectKind", "AREA");
        referral.put("place", Map.of("id", area, "name", "Stationsgebied", "municipalityCode", "0014"));
        String id = Desk.refer("bas", referral).then().statusCode(201).extract().path("id");
        return Desk.accept(id).then().statusCode(200).extract().path("caseId");
    }

    private static String scenario(String... types) {
        return OMAR.created("/intervention-scenarios", body(types));
    }

    private static Map<String, Object> body(String... types) {
        Map<String, Object> body = new HashMap<>();
        body.put(
                "code",
                "SCENARIO_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase());
        body.put("name", "Stationsgebied in de avond");
        body.put("caseKinds", List.of("AREA", "GROUP"));
        body.put("since", Catalogue.TODAY.minusDays(7).toString());
        List<Map<String, Object>> parts = new ArrayList<>();
        for (int i = 0; i < types.length; i++) {
            parts.add(Map.of("interventionTypeId", types[i], "startAfterDays", 14 * i));
        }
        body.put("parts", parts);
        return body;
    }

    private static Map<String, Object> application(String caseId) {
        return Map.of("caseId", caseId, "motivation", "It worked around the market.");
    }

    private static String at(String scenario) {
        return "/intervention-scenarios/" + scenario;
    }
}
