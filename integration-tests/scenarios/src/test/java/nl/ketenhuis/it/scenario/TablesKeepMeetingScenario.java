package nl.ketenhuis.it.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ketenhuis.it.support.Call;
import nl.ketenhuis.it.support.TheSystem;
import nl.ketenhuis.local.demo.CaseDesk;
import nl.ketenhuis.local.demo.DemoHouse;
import nl.ketenhuis.local.demo.office.FrontOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What {@code make run} does at each start: every table of a house meets in the days that come, also after a week of rest. */
@ExtendWith(TheSystem.class)
class TablesKeepMeetingScenario {

    private static final DemoHouse HOUSE = DemoHouse.MIDDLE;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private static final Call DIRECTOR = Call.by("fleur");

    @Test
    void aWeekLaterTheMeetingsNobodyHeldLieAheadAgainWithTheirAgenda() {
        new CaseDesk(TheSystem.get().server().url(), () -> TheSystem.get().token("fleur"))
                .open("tables-keep-meeting", HOUSE.extra().get(0), "FREQUENT_OFFENDERS", List.of(HOUSE.police()));
        ofAllThatLieAhead("status = 'CANCELLED'");
        meet();
        Map<String, String> first = ahead();
        Map<String, List<String>> agendas = agendas();
        assertTrue(agendas.values().stream().anyMatch(cases -> !cases.isEmpty()), "a case is on an agenda");

        meet();
        assertEquals(first, ahead(), "again changes nothing");
        assertEquals(agendas, agendas());

        ofAllThatLieAhead("starts_at = starts_at - interval '14 days', ends_at = ends_at - interval '14 days'");
        assertTrue(ahead().isEmpty());
        meet();
        assertEquals(first, ahead(), "those that nobody held, and no others");
        assertEquals(agendas, agendas());
    }

    private static void ofAllThatLieAhead(String change) {
        TheSystem.get()
                .rows()
                .execute("update consultation set " + change + " where status in ('PLANNED', 'AGENDA_FIXED')"
                        + " and house_id = (select id from house where code = '" + HOUSE.code() + "')");
    }

    private static void meet() {
        new FrontOffice(
                        TheSystem.get().server().url(),
                        who -> () -> TheSystem.get().token(who),
                        house -> TheSystem.get().dji(house.code()))
                .meet(HOUSE, TODAY);
        List<String> tables = DIRECTOR.read("/consultation-tables?limit=100")
                .statusCode(200)
                .extract()
                .path("items.findAll { it.insideHouse }.id");
        assertFalse(tables.isEmpty());
        assertTrue(ahead().keySet().containsAll(tables), "every table meets");
    }

    /** The first meeting of each table that is not over, by table. */
    private static Map<String, String> ahead() {
        JsonPath meetings = DIRECTOR.read("/consultations?status=PLANNED&limit=100")
                .statusCode(200)
                .extract()
                .jsonPath();
        Map<String, String> first = new HashMap<>();
        meetings.<Map<String, Object>>getList("items").stream()
                .filter(meeting -> Instant.parse((String) meeting.get("endsAt")).isAfter(Instant.now()))
                .sorted(Comparator.comparing(meeting -> (String) meeting.get("startsAt")))
                .forEach(meeting -> first.putIfAbsent(
                        (String) ((Map<?, ?>) meeting.get("table")).get("id"), (String) meeting.get("id")));
        return first;
    }

    /** The cases on the agenda of each table's first meeting, by meeting. */
    private static Map<String, List<String>> agendas() {
        return ahead().values().stream().collect(Collectors.toMap(meeting -> meeting, meeting -> DIRECTOR.read(
                        "/consultations/" + meeting + "/agenda-items?limit=100")
                .statusCode(200)
                .extract()
                .path("items.findAll { it.caseId != null }.caseId")));
    }
}
