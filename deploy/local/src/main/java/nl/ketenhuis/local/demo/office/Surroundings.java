package nl.ketenhuis.local.demo.office;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import nl.ketenhuis.local.api.ApiClient;

/** The youth group and the hot spot a house keeps in sight. */
final class Surroundings {

    static final String AREA = "Stationsplein";
    static final String GROUP = "Groep Stationsplein";

    private static final List<String> ROLES = List.of("LEADER", "CORE", "FOLLOWER");

    private final Office office;
    private final ApiClient director;

    Surroundings(Office office) {
        this.office = office;
        this.director = office.director();
    }

    /** A hot spot, with what was seen there in two months; gives its id. */
    String area() {
        String id = director.create(
                        office.key("area"),
                        "/areas",
                        Map.of(
                                "kind",
                                "HOT_SPOT",
                                "name",
                                AREA,
                                "municipalityCode",
                                office.house().municipality(),
                                "followedSince",
                                daysAgo(90),
                                "attention",
                                "ATTENTION",
                                "motivation",
                                "Ingebracht door de driehoek."))
                .id();
        seen(id, 60, 31, 11);
        seen(id, 30, 1, 17);
        return id;
    }

    /** A group in it, with members who are in cases of the house; gives its id. */
    String group(String areaId) {
        String id = director.create(
                        office.key("group"),
                        "/youth-groups",
                        Map.of(
                                "name", GROUP,
                                "municipalityCode", office.house().municipality(),
                                "areaId", areaId,
                                "knownSince", daysAgo(90),
                                "assessment",
                                        Map.of(
                                                "assessedOn",
                                                daysAgo(20),
                                                "sizeEstimate",
                                                12,
                                                "method",
                                                "Groepsscan 2.1",
                                                "motivation",
                                                "Elf avonden waargenomen.")))
                .id();
        List<JsonNode> youth =
                director.get("/cases?theme=YOUTH&kind=PERSON&limit=3").body().findValues("focalPerson");
        for (int i = 0; i < youth.size(); i++) {
            member(id, youth.get(i).path("id").asText(), ROLES.get(i));
        }
        return id;
    }

    private void member(String group, String person, String role) {
        director.create(
                office.key("member-" + role),
                "/youth-groups/" + group + "/members",
                Map.of(
                        "personId",
                        person,
                        "role",
                        role,
                        "memberSince",
                        daysAgo(80),
                        "evidence",
                        "Gezien met de groep, volgens drie rapportages."));
    }

    private void seen(String area, int from, int until, int times) {
        director.create(
                office.key("seen-" + from),
                "/areas/" + area + "/observations",
                Map.of(
                        "kind",
                        "NUISANCE",
                        "periodFrom",
                        daysAgo(from),
                        "periodUntil",
                        daysAgo(until),
                        "count",
                        times,
                        "trend",
                        "RISING",
                        "text",
                        "Geluid en zwerfvuil, meest na tien uur 's avonds."));
    }

    private String daysAgo(int days) {
        return office.day().minusDays(days).toString();
    }
}
