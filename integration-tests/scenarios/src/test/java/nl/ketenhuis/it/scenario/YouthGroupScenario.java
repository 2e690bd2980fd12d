package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ketenhuis.it.support.Call;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Youth groups: type and size over time, who belonged when, and what became of them (S-INF-16, S-APP-5). */
@ExtendWith(TheSystem.class)
class YouthGroupScenario {

    private static final Call NOOR = Call.by("noor");
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);

    @Test
    void aGroupSplitsAndMergesAndItsPastStaysKnown() {
        String group = group("Parkplein");
        String leader = member(group, personKnownTo(House.POLICE), "LEADER");
        String follower = member(group, personKnownTo(House.POLICE), "FOLLOWER");
        String quitter = member(group, personKnownTo(House.POLICE), "MEMBER");

        var split = NOOR.done(
                        at(group),
                        "_split",
                        Map.of(
                                "happenedOn", "2026-06-01",
                                "motivation", "Two leaders fell out.",
                                "parts", List.of(part("Parkplein-Zuid", leader), part("Stationsstraat", follower))))
                .body("status", equalTo("DISSOLVED"))
                .body("memberCount", equalTo(0))
                .body("successors.kind", contains("SPLIT", "SPLIT"))
                .body("allowedActions", empty());
        List<String> parts = split.extract().path("successors.groupId");
        NOOR.read(at(parts.get(0)) + "/members").body("items", hasSize(1));
        NOOR.read(at(parts.get(0)))
                .body("predecessors.groupId", contains(group))
                .body("memberCount", equalTo(1));
        NOOR.done(
                at(parts.get(0)),
                "_merge",
                Map.of(
                        "happenedOn", "2026-09-01",
                        "motivation", "They meet in one place again.",
                        "name", "Parkplein",
                        "otherGroupIds", List.of(parts.get(1))));
        String merged = NOOR.read(at(parts.get(1)))
                .body("status", equalTo("DISSOLVED"))
                .extract()
                .path("successors[0].groupId");
        NOOR.read(at(merged))
                .body("memberCount", equalTo(2))
                .body("predecessors.groupId", containsInAnyOrder(parts.toArray()))
                .body("predecessors.kind", contains("MERGE", "MERGE"));
        itsPastIsKnown(group, leader, follower, quitter);
    }

    private static void isTold(String what, String group) {
        NOOR.read("/events?limit=100&types=nl.ketenhuis.group-" + what + ".v1")
                .body("items.data.groupId", hasItem(group));
    }

    private static void itsPastIsKnown(String group, String... members) {
        isTold("registered", group);
        isTold("status-changed", group);
        NOOR.read(at(group) + "/members?on=2026-04-01").body("items.id", containsInAnyOrder(members));
        NOOR.read(at(group) + "/members?on=2026-06-02").body("items", empty());
        NOOR.act(at(group), "_rest", remark("2026-06-02")).statusCode(409).body("guard", equalTo("youth-group-state"));
    }

    @Test
    void aTypeIsDatedAndMayBeAbsent() {
        Call.by("omar")
                .create(
                        "/youth-group-types",
                        Map.of("code", "NUISANCE", "name", "Overlastgevend", "validFrom", "2020-01-01"))
                .statusCode(201);
        String group = group("Markthal");
        NOOR.read(at(group)).body("typeCode", nullValue());

        NOOR.done(at(group), "_assess", assessment("2026-04-01", "NUISANCE"))
                .body("typeCode", equalTo("NUISANCE"))
                .body("sizeEstimate", equalTo(12));
        NOOR.act(at(group), "_assess", assessment("2019-04-01", "NUISANCE"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/typeCode"));
        NOOR.done(
                        at(group),
                        "_assess",
                        Map.of(
                                "assessedOn",
                                "2026-05-01",
                                "method",
                                "Seven-step model",
                                "motivation",
                                "Gives no type."))
                .body("typeCode", nullValue())
                .body("sizeEstimate", equalTo(12))
                .body("assessments.typeCode", hasItem("NUISANCE"));
        NOOR.read("/youth-groups?typeCode=NUISANCE").body("items.id", not(hasItem(group)));
    }

    @Test
    void aPartnerSeesTheMembersItMayKnowOfAndHowManyThereAre() {
        String group = group("Havenkade");
        String ofPolice = member(group, personKnownTo(House.POLICE), "CORE");
        String ofProbation = member(group, personKnownTo(House.PROBATION), "CORE");

        Call bas = Call.by("bas");
        bas.read(at(group)).statusCode(200).body("memberCount", equalTo(2));
        bas.read(at(group) + "/members").body("items.id", contains(ofPolice));
        bas.read(at(group) + "/members/" + ofProbation).statusCode(404);
        Call.by("zoe").read(at(group)).statusCode(404);
    }

    @Test
    void nobodyBelongsToAGroupTwiceAtOneTime() {
        String group = group("Station");
        String person = personKnownTo(House.POLICE);
        String first = member(group, person, "MEMBER");
        NOOR.create(at(group) + "/members", entry(person, "CORE"))
                .statusCode(409)
                .body("guard", equalTo("belongs-once"));

        NOOR.done(at(group) + "/members/" + first, "_end", remark("2026-05-01"))
                .body("memberUntil", equalTo("2026-05-01"));
        NOOR.act(at(group) + "/members/" + first, "_end", remark("2026-05-02"))
                .statusCode(409)
                .body("guard", equalTo("group-membership-state"));
        member(group, person, "CORE");
        NOOR.create(
                        at(group) + "/members",
                        Map.of("personId", person, "role", "CORE", "memberSince", "2999-01-01", "evidence", "Not yet."))
                .statusCode(400)
                .body("errors[0].code", equalTo("in-the-future"));
    }

    private static String at(String group) {
        return "/youth-groups/" + group;
    }

    private static String group(String name) {
        return NOOR.created(
                "/youth-groups", Map.of("name", name, "municipalityCode", "0014", "knownSince", SPRING.toString()));
    }

    private static String member(String group, String person, String role) {
        return NOOR.created(at(group) + "/members", entry(person, role));
    }

    private static Map<String, String> entry(String person, String role) {
        return Map.of(
                "personId",
                person,
                "role",
                role,
                "memberSince",
                SPRING.toString(),
                "evidence",
                "Seen with the group on eleven evenings.");
    }

    private static Map<String, Object> part(String name, String member) {
        return Map.of("name", name, "memberIds", List.of(member));
    }

    private static Map<String, String> remark(String day) {
        return Map.of("happenedOn", day, "motivation", "Not seen since.");
    }

    private static Map<String, Object> assessment(String day, String type) {
        return Map.of(
                "assessedOn",
                day,
                "typeCode",
                type,
                "sizeEstimate",
                12,
                "method",
                "Groepsscan 2.1",
                "motivation",
                "Eleven evenings observed.");
    }

    /** Id of a person in a case this organisation takes part in. */
    private static String personKnownTo(String organisation) {
        String caseId = House.caseAbout(House.somebody(), organisation);
        return TheSystem.get().rows().one("select person_id from case_person where case_id = ?::uuid", caseId);
    }
}
