package nl.ketenhuis.local.overview;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a house stands, for the terminal.
 *
 * @param kinds number of cases by kind
 * @param states number of cases by state
 * @param meetings the next of each table that has one
 * @param scenarios what goes together, by what it is made of
 * @param floating what floats
 * @param exhausted trajectories without a free place
 * @param overdue agreements that are late
 */
record HouseOverview(
        String house,
        Map<String, Long> kinds,
        Map<String, Long> states,
        List<Meeting> meetings,
        List<String> scenarios,
        List<String> floating,
        List<Trajectory> exhausted,
        List<String> overdue) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);
    private static final String NEXT = "\n" + " ".repeat(15);
    private static final int NAMED = 3;

    /**
     * A meeting to come.
     *
     * @param agenda numbers of cases, titles of topics
     */
    record Meeting(String table, ZonedDateTime startsAt, List<String> agenda) {}

    /** Something with a number of places, all taken. */
    record Trajectory(String name, String organisation, int places, int waiting) {}

    String text() {
        StringBuilder text = new StringBuilder("  " + house + "\n");
        line(text, "cases", counted(kinds));
        line(text, "in state", counted(states));
        line(text, "meetings", meetings.stream().map(HouseOverview::meeting).collect(Collectors.joining(NEXT)));
        line(text, "scenarios", named(scenarios));
        line(text, "floating", named(floating));
        line(
                text,
                "exhausted",
                exhausted.stream().map(HouseOverview::trajectory).collect(Collectors.joining("; ")));
        line(text, "overdue", named(overdue));
        return text.toString();
    }

    private static void line(StringBuilder text, String what, String words) {
        text.append("    %-10s %s%n".formatted(what, words.isEmpty() ? "none" : words));
    }

    private static String meeting(Meeting meeting) {
        return "%-18s %-16s %s"
                .formatted(meeting.table(), WHEN.format(meeting.startsAt()), String.join(", ", meeting.agenda()));
    }

    private static String trajectory(Trajectory one) {
        return "%s of %s: %d of %d places taken, %d waiting"
                .formatted(one.name(), one.organisation(), one.places(), one.places(), one.waiting());
    }

    private static String counted(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String named(List<String> names) {
        String some = names.stream().limit(NAMED).collect(Collectors.joining("; "));
        return names.isEmpty() ? "" : names.size() + ": " + some + (names.size() > NAMED ? "; …" : "");
    }
}
