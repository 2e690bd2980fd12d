package nl.ketenhuis.it.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ketenhuis.it.support.Call;
import nl.ketenhuis.it.support.House;
import nl.ketenhuis.it.support.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hot spots and what happens in them over time (S-INF-18, S-APP-6), without a word about persons. */
@ExtendWith(TheSystem.class)
class HotSpotScenario {

    private static final Call NOOR = Call.by("noor");
    private static final Call BAS = Call.by("bas");

    @Test
    void aHotSpotIsFollowedOverTime() {
        String area = hotSpot();
        String wrong = seen(area, "NUISANCE", "2026-05-31", 73, null);
        seen(area, "NUISANCE", "2026-05-31", 37, wrong);
        seen(area, "NUISANCE", "2026-05-14", 5, null);
        seen(area, "VIOLENCE", "2026-06-30", 2, null);

        NOOR.read(at(area) + "/development?from=2026-05-01&until=2026-06-30")
                .statusCode(200)
                .body("months.month", contains("2026-05", "2026-06"))
                .body("months.kind", contains("NUISANCE", "VIOLENCE"))
                .body("months.observations", contains(2, 1))
                .body("months.counted", contains(42, 2));
        NOOR.read(at(area) + "/observations?kind=NUISANCE")
                .body("items.find { it.id == '" + wrong + "' }.count", equalTo(73));
        BAS.create(at(area) + "/observations", observation("NUISANCE", "2026-05-31", 40, wrong))
                .statusCode(400)
                .body("errors[0].code", equalTo("corrected-already"));
    }

    @Test
    void partnersOfTheHouseAreToldOfWhatHappensInAnArea() {
        String area = hotSpot();
        seen(area, "NUISANCE", "2026-05-31", 7, null);
        NOOR.done(at(area), "_rate", rating("URGENCY", "2026-08-01"));
        for (String type : List.of("area-registered", "area-observed", "area-attention-changed")) {
            String last = "items.findAll { it.data.areaId == '" + area + "' }";
            BAS.read("/events?limit=100&types=nl.ketenhuis." + type + ".v1")
                    .statusCode(200)
                    .body(last + ".type", contains("nl.ketenhuis." + type + ".v1"));
        }
        Call.by("zoe")
                .read("/events?limit=100&types=nl.ketenhuis.area-registered.v1")
                .body("items", empty());
    }

    @Test
    void theAttentionAnAreaHadBeforeStaysKnown() {
        String area = hotSpot();
        NOOR.done(at(area), "_rate", rating("URGENCY", "2026-08-01"))
                .body("attention", equalTo("URGENCY"))
                .body("attentionHistory.attention", contains("URGENCY", "ATTENTION"));
        NOOR.act(at(area), "_rate", rating("NORMAL", "2026-07-01"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/ratedOn"));

        NOOR.done(at(area), "_close", Map.of("closedOn", "2026-09-01", "motivation", "Quiet for a year."))
                .body("status", equalTo("CLOSED"));
        BAS.create(at(area) + "/observations", observation("DRUGS", "2026-09-02", 1, null))
                .statusCode(409)
                .body("guard", equalTo("area-state"));
    }

    @Test
    void anObservationNamesNobody() {
        String area = hotSpot();
        Map<String, Object> telling = observation("NUISANCE", "2026-05-31", 1, null);
        telling.put("text", "The same youth as in NRD-2026-000123.");
        BAS.create(at(area) + "/observations", telling).statusCode(400).body("errors.code", hasItem("not-anonymous"));
        telling.put("text", "Youth 999990019 again.");
        BAS.create(at(area) + "/observations", telling).statusCode(400);
    }

    @Test
    void anAreaShowsHowManyCasesThereAreAndNeverWhich() {
        String area = hotSpot();
        place(area, 2, "YOUTH");
        NOOR.read(at(area) + "/pictures").body("total", nullValue()).body("suppressed", equalTo(true));
        place(area, 6, "AFTERCARE");
        place(area, 7, "FREQUENT_OFFENDERS");

        String shown = NOOR.read(at(area) + "/pictures")
                .body("total", equalTo(15))
                .body("byTheme.code", contains("FREQUENT_OFFENDERS"))
                .body("byTheme.count", contains(7))
                .body("byStatus.code", contains("OPEN"))
                .body("suppressed", equalTo(true))
                .extract()
                .asString();
        assertFalse(shown.contains("caseId") || shown.contains("NRD-"));
        Call.by("zoe").read(at(area) + "/pictures").statusCode(404);
    }

    private static void place(String area, int many, String theme) {
        for (int i = 0; i < many; i++) {
            String caseId = House.caseAbout(House.somebody(), House.POLICE);
            TheSystem.get().rows().execute("update case_file set theme = '" + theme + "' where id = '" + caseId + "'");
            NOOR.done("/cases/" + caseId, "_placeinarea", Map.of("areaId", area));
            NOOR.act("/cases/" + caseId, "_placeinarea", Map.of("areaId", area)).statusCode(400);
        }
    }

    private static String at(String area) {
        return "/areas/" + area;
    }

    private static String hotSpot() {
        return NOOR.created(
                "/areas",
                Map.of(
                        "kind", "HOT_SPOT",
                        "name", "Parkplein",
                        "municipalityCode", "0014",
                        "zipCodes", List.of("9711", "9712AB"),
                        "followedSince", "2026-04-01",
                        "attention", "ATTENTION",
                        "motivation", "Brought in by the triangle."));
    }

    private static String seen(String area, String kind, String until, int count, String corrects) {
        return BAS.created(at(area) + "/observations", observation(kind, until, count, corrects));
    }

    private static Map<String, Object> observation(String kind, String until, int count, String corrects) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "kind",
                kind,
                "periodFrom",
                "2026-05-01",
                "periodUntil",
                until,
                "count",
                count,
                "trend",
                "RISING",
                "text",
                "Noise and litter, mostly after ten in the evening."));
        if (corrects != null) {
            body.put("corrects", corrects);
        }
        return body;
    }

    private static Map<String, String> rating(String attention, String day) {
        return Map.of("attention", attention, "ratedOn", day, "motivation", "Council decision.");
    }
}
