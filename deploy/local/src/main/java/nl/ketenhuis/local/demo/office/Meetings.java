package nl.ketenhuis.local.demo.office;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.local.api.ApiClient;

/** Meetings of the tables of a house, as its clerk keeps them. */
final class Meetings {

    /** Where those meet that are planned here. */
    static final String ROOM = "Kamer 2.14";

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final LocalTime BEGINS = LocalTime.of(9, 30);

    private final Office office;
    private final ApiClient clerk;

    Meetings(Office office) {
        this.office = office;
        this.clerk = office.clerk();
    }

    /** Where a meeting is at the API. */
    static String place(String id) {
        return "/consultations/" + id;
    }

    /** Holds a meeting today about one case: a plan is decided on, with one agreement. */
    void holdToday(String tableId, String caseId) {
        String meeting = plan(office.key("today-meeting"), tableId, office.day());
        String item = meeting + "/agenda-items/" + put(office.key("today-item"), meeting, "caseId", caseId);
        clerk.act(office.key("today-fix"), meeting, "_fixagenda", null);
        Staff.Partner partner = office.staff().partners().get(0);
        clerk.create(
                office.key("today-attends"),
                meeting + "/attendances",
                Map.of(
                        "organisationId", partner.organisation(),
                        "subject", partner.subject(),
                        "name", partner.login(),
                        "capacity", "Vertegenwoordiger"));
        clerk.act(office.key("today-held"), item, "_hold", held(partner.organisation()));
        clerk.act(office.key("today-over"), meeting, "_hold", null);
    }

    /** Plans a meeting of a table on a day; gives where it is. */
    String plan(String key, String tableId, LocalDate day) {
        Map<String, Object> planning = on(day);
        planning.put("tableId", tableId);
        planning.put("place", ROOM);
        Staff.Chair chair = office.staff().chair();
        planning.put("chair", Map.of("subject", chair.subject(), "name", chair.name()));
        return place(clerk.create(key, "/consultations", planning).id());
    }

    /** Moves a meeting to another day. */
    JsonNode move(String place, LocalDate day) {
        ApiClient.Answer meeting = clerk.get(place);
        Map<String, Object> instead = on(day);
        Optional.ofNullable(meeting.body().get("place")).ifPresent(where -> instead.put("place", where));
        instead.put("chair", meeting.body().get("chair"));
        instead.put("reason", "Kon niet doorgaan.");
        return clerk.post(UUID.randomUUID().toString(), place + "/_reschedule", meeting.version(), instead)
                .body();
    }

    /** Puts a case or a topic on the agenda; gives the id of the item. */
    String put(String key, String meeting, String field, String id) {
        Map<String, Object> entry = Map.of(field, id, "reason", "Nieuwe meldingen.", "plannedMinutes", 15);
        return clerk.create(key, meeting + "/agenda-items", entry).id();
    }

    private static Map<String, Object> on(LocalDate day) {
        Instant start = day.atTime(BEGINS).atZone(HERE).toInstant();
        Map<String, Object> times = new HashMap<>();
        times.put("startsAt", start.toString());
        times.put("endsAt", start.plus(Duration.ofHours(2)).toString());
        return times;
    }

    private Map<String, Object> held(String organisation) {
        return Map.of(
                "approach", "Toezicht en een dagbesteding; de wijkagent houdt contact.",
                "decisions",
                        List.of(Map.of(
                                "kind", "AGREE_PLAN",
                                "text", "Het plan van aanpak is vastgesteld.",
                                "motivation", "Elke partij neemt een deel op zich.",
                                "organisationIds", List.of(organisation))),
                "agreements",
                        List.of(Map.of(
                                "decision",
                                0,
                                "text",
                                "Bespreekt het plan met betrokkene.",
                                "responsibleOrganisationId",
                                organisation,
                                "dueDate",
                                office.day().plusDays(14).toString())),
                "nextDate", office.day().plusDays(42).toString());
    }
}
