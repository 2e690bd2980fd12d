package nl.ketenhuis.it.support;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Meetings of the risk table of the north, as clerk Tess keeps them and Iris chairs them. */
public final class Meetings {

    public static final String RISK_TABLE = "01890000-0000-7000-8000-000000000202";
    public static final String CHAIRS_TABLE = "01890000-0000-7000-8000-000000000206";
    public static final String PROSECUTION = "01890000-0000-7000-8000-000000000104";
    public static final String IRIS = "01890000-0000-7000-8000-000000000903";
    public static final String BAS = "01890000-0000-7000-8000-000000000908";
    public static final String EVA = "01890000-0000-7000-8000-000000000909";
    public static final String PIM = "01890000-0000-7000-8000-000000000911";

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Call TESS = Call.by("tess");

    private Meetings() {}

    /** Where a meeting is. */
    public static String at(String meeting) {
        return "/consultations/" + meeting;
    }

    /** Where an item is. */
    public static String item(String meeting, String item) {
        return at(meeting) + "/agenda-items/" + item;
    }

    /** A meeting of the risk table this many days from today; gives its id. */
    public static String riskIn(int days) {
        return plan(RISK_TABLE, days, IRIS);
    }

    /** A meeting of a table, chaired by this account. */
    public static String plan(String table, int days, String chair) {
        return TESS.created("/consultations", planning(table, days, chair));
    }

    /** What a meeting is planned with. */
    public static Map<String, Object> planning(String table, int days, String chair) {
        Instant start =
                LocalDate.now(HERE).plusDays(days).atTime(9, 30).atZone(HERE).toInstant();
        return Map.of(
                "tableId", table,
                "startsAt", start.toString(),
                "endsAt", start.plus(Duration.of(2, ChronoUnit.HOURS)).toString(),
                "place", "Kamer 2.14",
                "chair", Map.of("subject", chair, "name", "I. Smit"));
    }

    /** A case about somebody, on the risk table, in which these organisations take part. */
    public static String riskCase(String... participants) {
        String caseId = House.caseAbout(House.somebody(), participants);
        putOnTable(caseId, RISK_TABLE, 3);
        return caseId;
    }

    /** Puts a case on a table in this place of its list. */
    public static void putOnTable(String caseId, String table, int priority) {
        TheSystem.get()
                .rows()
                .execute("update case_file set table_id = '" + table + "', priority = " + priority + " where id = '"
                        + caseId + "'");
    }

    /** Puts a case on the agenda; gives the item's id. */
    public static String putOn(String meeting, String caseId) {
        return TESS.created(at(meeting) + "/agenda-items", entry(caseId));
    }

    /** What a case is put on an agenda with. */
    public static Map<String, Object> entry(String caseId) {
        return Map.of("caseId", caseId, "reason", "Two signals in one month.", "plannedMinutes", 15);
    }

    /** Somebody attends for an organisation. */
    public static String attends(String meeting, String organisation, String subject) {
        return TESS.created(at(meeting) + "/attendances", attendance(organisation, subject));
    }

    /** What an attendance is recorded with. */
    public static Map<String, String> attendance(String organisation, String subject) {
        return Map.of("organisationId", organisation, "subject", subject, "name", "Iemand", "capacity", "Adviseur");
    }
}
