package nl.ketenhuis.benchmark.dataset;

import java.sql.Connection;
import java.sql.SQLException;

/** Detentions with two notices each, their aftercare items, and five timeline entries for every case. */
final class CustodyTables {

    private static final String PRISON = "PI Veenhuizen";

    private final Connection connection;
    private final Population population;

    CustodyTables(Connection connection, Population population) {
        this.connection = connection;
        this.population = population;
    }

    void load() throws SQLException {
        loadDetentions();
        loadNotices();
        loadItems();
        loadTimelines();
    }

    private void loadDetentions() throws SQLException {
        String columns = "id, house_id, version, person_id, number, institution_kind, institution_name, status,"
                + " started_on, planned_release_date, unplanned, return_municipality, first_notice_at, last_change_at,"
                + " lead_days, lead_days_first";
        try (CopyTable table = CopyTable.into(connection, "detention_period", columns)) {
            for (int row = 0; row < population.cases(); row++) {
                CaseFacts fact = population.fact(row);
                if (fact.detained()) {
                    table.row(
                            fact.detentionId(),
                            fact.house().id(),
                            0,
                            fact.personId(),
                            fact.detentionNumber(),
                            "PRISON",
                            PRISON,
                            "RELEASE_PLANNED",
                            fact.detainedSince(),
                            fact.releaseDate(population.today()),
                            false,
                            fact.municipality().municipality(),
                            fact.at(0),
                            fact.at(1),
                            30,
                            30);
                }
            }
        }
    }

    private void loadNotices() throws SQLException {
        String columns = "id, house_id, detention_period_id, person_id, inbound_message_id, partner, message_id, kind,"
                + " occurred_at, received_at, institution_kind, institution_name, start_date, release_date,"
                + " return_municipality";
        try (CopyTable table = CopyTable.into(connection, "release_notice", columns)) {
            for (int row = 0; row < population.cases(); row++) {
                CaseFacts fact = population.fact(row);
                for (int which = 0; which < 2 && fact.detained(); which++) {
                    notice(table, fact, which);
                }
            }
        }
    }

    private void notice(CopyTable table, CaseFacts fact, int which) throws SQLException {
        table.row(
                fact.noticeId(which),
                fact.house().id(),
                fact.detentionId(),
                fact.personId(),
                fact.messageId(which),
                "dji",
                fact.messageName(which),
                fact.noticeKind(which),
                fact.at(which),
                fact.at(which),
                "PRISON",
                PRISON,
                fact.detainedSince(),
                which == 0 ? null : fact.releaseDate(population.today()),
                fact.municipality().municipality());
    }

    private void loadItems() throws SQLException {
        String columns =
                "id, house_id, version, person_id, detention_period_id, municipality_code, status, release_date,"
                        + " lead_days, institution_kind, institution_name";
        try (CopyTable table = CopyTable.into(connection, "aftercare_item", columns)) {
            for (int row = 0; row < population.cases(); row++) {
                CaseFacts fact = population.fact(row);
                if (fact.detained()) {
                    table.row(
                            Ids.of(fact.openedAt().toEpochMilli(), "item", row),
                            fact.house().id(),
                            0,
                            fact.personId(),
                            fact.detentionId(),
                            fact.municipality().municipality(),
                            "AWAITING_RELEASE",
                            fact.releaseDate(population.today()),
                            30,
                            "PRISON",
                            PRISON);
                }
            }
        }
    }

    private void loadTimelines() throws SQLException {
        String columns =
                "id, house_id, case_id, kind, occurred_at, received_at, partner, release_notice_id, release_date";
        try (CopyTable table = CopyTable.into(connection, "timeline_entry", columns)) {
            for (int row = 0; row < population.cases(); row++) {
                CaseFacts fact = population.fact(row);
                for (int which = 0; which < 5; which++) {
                    entry(table, fact, which);
                }
            }
        }
    }

    /** The opening, two entries about an earlier detention, and the two notices of this one if there is one. */
    private void entry(CopyTable table, CaseFacts fact, int which) throws SQLException {
        boolean ofNotice = which > 2 && fact.detained();
        boolean dated = which == 2 || which == 4;
        table.row(
                Ids.of(fact.openedAt().toEpochMilli() + which, "entry" + which, fact.row()),
                fact.house().id(),
                fact.caseId(),
                which == 0 ? "CASE_OPENED" : dated ? "RELEASE_PLANNED" : "DETENTION_STARTED",
                fact.at(which),
                fact.at(which),
                which == 0 ? null : "dji",
                ofNotice ? fact.noticeId(which - 3) : null,
                dated ? fact.releaseDate(population.today()) : null);
    }
}
