package nl.ketenhuis.local.overview;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.ketenhuis.local.api.ApiClient;
import nl.ketenhuis.local.overview.HouseOverview.Meeting;
import nl.ketenhuis.local.overview.HouseOverview.Trajectory;

/** Reads how a house stands, as its process director sees it. */
final class HouseReading {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final ApiClient director;

    HouseReading(ApiClient director) {
        this.director = director;
    }

    HouseOverview read(String house) {
        List<JsonNode> cases = director.all("/cases");
        return new HouseOverview(
                house,
                counted(cases, "kind"),
                counted(cases, "status"),
                meetings(),
                director.all("/intervention-scenarios").stream()
                        .map(HouseReading::scenario)
                        .toList(),
                director.all("/floating-items").stream()
                        .map(HouseReading::floating)
                        .toList(),
                exhausted(),
                overdue());
    }

    private static Map<String, Long> counted(List<JsonNode> cases, String field) {
        return cases.stream()
                .collect(Collectors.groupingBy(one -> one.path(field).asText(), TreeMap::new, Collectors.counting()));
    }

    /** The first of each table that is not over. */
    private List<Meeting> meetings() {
        Instant now = Instant.now();
        Comparator<JsonNode> soonest = Comparator.comparing(HouseReading::startsAt);
        return Stream.of("PLANNED", "AGENDA_FIXED")
                .flatMap(status -> director.all("/consultations?status=" + status).stream())
                .filter(meeting ->
                        Instant.parse(meeting.path("endsAt").asText()).isAfter(now))
                .collect(Collectors.toMap(HouseReading::table, one -> one, BinaryOperator.minBy(soonest)))
                .values()
                .stream()
                .sorted(soonest.thenComparing(HouseReading::table))
                .map(one -> new Meeting(table(one), startsAt(one), agenda(one)))
                .toList();
    }

    private List<String> agenda(JsonNode meeting) {
        String items = "/consultations/" + meeting.path("id").asText() + "/agenda-items";
        return director.all(items).stream()
                .map(item -> item.path(item.has("caseNumber") ? "caseNumber" : "title")
                        .asText())
                .toList();
    }

    private static String table(JsonNode meeting) {
        return meeting.path("table").path("code").asText();
    }

    private static ZonedDateTime startsAt(JsonNode meeting) {
        return ZonedDateTime.parse(meeting.path("startsAt").asText()).withZoneSameInstant(HERE);
    }

    private static String scenario(JsonNode scenario) {
        return scenario.path("parts").findValues("interventionType").stream()
                .map(type -> type.path("name").asText())
                .collect(Collectors.joining(", ", scenario.path("name").asText() + ": ", ""));
    }

    private static String floating(JsonNode item) {
        String lacks = StreamSupport.stream(item.path("lacks").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
        return "%s %s lacks %s"
                .formatted(item.path("kind").asText(), item.path("name").asText(), lacks);
    }

    private List<Trajectory> exhausted() {
        return director.all("/capacity-allotments").stream()
                .filter(one -> one.path("free").asInt() == 0)
                .map(one -> new Trajectory(
                        one.path("interventionType").path("name").asText(),
                        one.path("organisation").path("name").asText(),
                        one.path("slots").asInt(),
                        one.path("waiting").asInt()))
                .toList();
    }

    private List<String> overdue() {
        return director.all("/agreements?dueBefore=" + LocalDate.now(HERE)).stream()
                .filter(one -> one.path("overdue").asBoolean())
                .map(one -> "%s, due %s: %s"
                        .formatted(
                                one.path("responsibleOrganisation").path("name").asText(),
                                one.path("dueDate").asText(),
                                one.path("text").asText()))
                .toList();
    }
}
