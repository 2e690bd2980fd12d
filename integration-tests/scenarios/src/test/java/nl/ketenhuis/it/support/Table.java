package nl.ketenhuis.it.support;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of a house: its clerk keeps the meetings, the manager records who may decide what.
 *
 * @param chair account of who chairs
 */
public record Table(String id, String clerk, String manager, String chair) {

    private static final String JELLE = "01890000-0000-7000-8000-000000000922";

    public static final Table SETTLEMENT =
            new Table("01890000-0000-7000-8000-000000000201", "tess", "omar", Meetings.IRIS);
    public static final Table RISK = new Table(Meetings.RISK_TABLE, "tess", "omar", Meetings.IRIS);
    public static final Table DOMESTIC_VIOLENCE_OF_THE_MIDDLE =
            new Table("01890000-0000-7000-8000-000000000244", "lies", "otto", JELLE);

    /** A meeting that is under way, with one case on its agenda. */
    public record Sitting(Table table, String meeting, String item) {

        /** Everybody agreed to this; gives the item as it was dealt with. */
        public ValidatableResponse decide(String kind, String text, List<String> organisations, Map<String, ?> more) {
            Map<String, Object> held = new HashMap<>(Map.of("approach", text, "nextDate", inWeeks(6)));
            held.put("decisions", List.of(decision(kind, text, organisations)));
            held.putAll(more);
            return Call.by(table.clerk()).done(Meetings.item(meeting, item), "_hold", held);
        }

        /** The meeting is over: what was decided stands. */
        public void end() {
            Call.by(table.clerk()).done(Meetings.at(meeting), "_hold", null);
        }

        private static Map<String, Object> decision(String kind, String text, List<String> organisations) {
            return Map.of(
                    "kind",
                    kind,
                    "text",
                    text,
                    "motivation",
                    "Past bij wie het betreft.",
                    "organisationIds",
                    organisations);
        }
    }

    /** A meeting today about this case, at which these organisations attend with a mandate for this kind of decision. */
    public Sitting meetAbout(String caseId, String decisionKind, List<String> organisations) {
        String meeting = Call.by(clerk).created("/consultations", Meetings.planning(id, 0, chair));
        String item = Call.by(clerk).created(Meetings.at(meeting) + "/agenda-items", Meetings.entry(caseId));
        Call.by(clerk).done(Meetings.at(meeting), "_fixagenda", null);
        organisations.forEach(one -> attends(meeting, one, decisionKind));
        return new Sitting(this, meeting, item);
    }

    private void attends(String meeting, String organisation, String decisionKind) {
        String subject = "representative-" + organisation;
        Call.by(manager)
                .created(
                        "/mandates",
                        Map.of(
                                "organisationId",
                                organisation,
                                "subject",
                                subject,
                                "name",
                                "Vertegenwoordiger",
                                "decisionKinds",
                                List.of(decisionKind),
                                "since",
                                LocalDate.now().minusDays(30).toString(),
                                "until",
                                LocalDate.now().plusDays(30).toString(),
                                "evidence",
                                "Mandaatbesluit 2026-21"));
        Call.by(clerk).created(Meetings.at(meeting) + "/attendances", Meetings.attendance(organisation, subject));
    }

    private static String inWeeks(int weeks) {
        return LocalDate.now().plusWeeks(weeks).toString();
    }
}
