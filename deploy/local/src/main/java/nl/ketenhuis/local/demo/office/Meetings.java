package nl.ketenhuis.local.demo.office;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ketenhuis.local.api.ApiClient;
import nl.ketenhuis.local.demo.office.Office.Table;

/** Meetings of the tables of a house: one that is held today, and one of each table in the week that comes. */
final class Meetings {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int ITEMS = 3;
    private static final int WORKING_DAYS = 5;

    private final Office office;
    private final ApiClient clerk;

    Meetings(Office office) {
        this.office = office;
        this.clerk = office.clerk();
    }

    /** Holds a meeting today about one case: a plan is decided on, with one agreement. */
    void holdToday(String tableId, String caseId) {
        String meeting = "/consultations/" + plan("today", tableId, office.day());
        String item = meeting + "/agenda-items/" + put("today", meeting, "caseId", caseId);
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

    /** Plans the next meeting of a table and puts on its agenda what comes first there. */
    void planNext(Table table, int place) {
        String meeting = "/consultations/" + plan(table.code(), table.id(), workingDay(1 + place % WORKING_DAYS));
        if (table.type().equals("CHAIRS")) {
            put(table.code(), meeting, "chairTopicId", topic());
            return;
        }
        boolean begun =
                !clerk.get(meeting + "/agenda-items").body().path("items").isEmpty();
        List<JsonNode> first = begun
                ? List.of()
                : clerk.get(meeting + "/agenda-proposals?limit=" + ITEMS).body().findValues("caseId");
        for (int i = 0; i < first.size(); i++) {
            put(table.code() + "-" + i, meeting, "caseId", first.get(i).asText());
        }
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

    private String plan(String step, String tableId, LocalDate on) {
        Instant start = on.atTime(9, 30).atZone(HERE).toInstant();
        return clerk.create(
                        office.key(step + "-meeting"),
                        "/consultations",
                        Map.of(
                                "tableId", tableId,
                                "startsAt", start.toString(),
                                "endsAt", start.plus(Duration.ofHours(2)).toString(),
                                "place", "Kamer 2.14",
                                "chair",
                                        Map.of(
                                                "subject",
                                                        office.staff().chair().subject(),
                                                "name", office.staff().chair().name())))
                .id();
    }

    private String put(String step, String meeting, String field, String id) {
        Map<String, Object> entry = Map.of(field, id, "reason", "Nieuwe meldingen.", "plannedMinutes", 15);
        return clerk.create(office.key(step + "-item"), meeting + "/agenda-items", entry)
                .id();
    }

    private String topic() {
        Map<String, Object> topic = Map.of(
                "title", "Rapportages komen laat",
                "text", "Op drie tafels kwam een rapportage na de bespreking.",
                "caseCount", 6);
        return office.director()
                .create(office.key("topic"), "/chair-topics", topic)
                .id();
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
