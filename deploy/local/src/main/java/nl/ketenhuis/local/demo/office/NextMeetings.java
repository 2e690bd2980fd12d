package nl.ketenhuis.local.demo.office;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenhuis.local.api.ApiClient;
import nl.ketenhuis.local.demo.office.Office.Table;

/**
 * Each table has a meeting that is not over, with what comes first there on its agenda. Goes by what there is, so that again
 * changes nothing and whatever an interrupted run left is finished, also on another day.
 */
final class NextMeetings {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Comparator<JsonNode> SOONEST = Comparator.comparing(NextMeetings::endsAt);
    private static final int ITEMS = 3;
    private static final int WORKING_DAYS = 5;

    private final Office office;
    private final Meetings meetings;
    private final ApiClient clerk;

    NextMeetings(Office office) {
        this.office = office;
        this.meetings = new Meetings(office);
        this.clerk = office.clerk();
    }

    /** Sees to all tables of the house, in the working days that come. */
    void arrange() {
        Map<String, List<JsonNode>> notHeld = Stream.of("PLANNED", "AGENDA_FIXED")
                .flatMap(status -> clerk.all("/consultations?status=" + status).stream())
                .collect(Collectors.groupingBy(
                        meeting -> meeting.path("table").path("id").asText()));
        List<Table> tables = office.tables();
        for (int i = 0; i < tables.size(); i++) {
            Table table = tables.get(i);
            LocalDate day = workingDay(1 + i % WORKING_DAYS);
            fill(table, meeting(table, notHeld.getOrDefault(table.id(), List.of()), day));
        }
    }

    private JsonNode meeting(Table table, List<JsonNode> notHeld, LocalDate day) {
        return notHeld.stream()
                .filter(meeting -> endsAt(meeting).isAfter(Instant.now()))
                .min(SOONEST)
                .or(() -> moved(notHeld, day))
                .orElseGet(
                        () -> clerk.get(meetings.plan(anew(), table.id(), day)).body());
    }

    /** The first that lies behind and nothing of which was dealt with, moved with its agenda: nobody was here to hold it. */
    private Optional<JsonNode> moved(List<JsonNode> notHeld, LocalDate day) {
        return notHeld.stream()
                .sorted(SOONEST)
                .map(meeting -> Meetings.place(meeting.path("id").asText()))
                .filter(place -> clerk.get(place)
                        .body()
                        .path("allowedActions")
                        .findValuesAsText("operation")
                        .contains("rescheduleConsultation"))
                .findFirst()
                .map(place -> meetings.move(place, day));
    }

    /** Only what was planned here: whoever plans a meeting by hand makes its agenda. */
    private void fill(Table table, JsonNode meeting) {
        String place = Meetings.place(meeting.path("id").asText());
        int there = clerk.all(place + "/agenda-items").size();
        boolean ours = meeting.path("place").asText().equals(Meetings.ROOM)
                && meeting.path("status").asText().equals("PLANNED");
        if (ours && there == 0 && table.type().equals("CHAIRS")) {
            meetings.put(anew(), place, "chairTopicId", topic());
        } else if (ours && there < ITEMS && !table.type().equals("CHAIRS")) {
            clerk.get(place + "/agenda-proposals?limit=" + (ITEMS - there))
                    .body()
                    .findValuesAsText("caseId")
                    .forEach(id -> meetings.put(anew(), place, "caseId", id));
        }
    }

    private String topic() {
        Map<String, Object> topic = Map.of(
                "title", "Rapportages komen laat",
                "text", "Op drie tafels kwam een rapportage na de bespreking.",
                "caseCount", 6);
        return office.director()
                .create(office.key("topic-" + office.day()), "/chair-topics", topic)
                .id();
    }

    /** This many working days from today. */
    private LocalDate workingDay(int ahead) {
        LocalDate day = office.day();
        for (int i = 0; i < ahead; i++) {
            do {
                day = day.plusDays(1);
            } while (WEEKEND.contains(day.getDayOfWeek()));
        }
        return day;
    }

    /** No step by a name: what there is already says what is still to be done. */
    private static String anew() {
        return UUID.randomUUID().toString();
    }

    private static Instant endsAt(JsonNode meeting) {
        return Instant.parse(meeting.path("endsAt").asText());
    }
}
