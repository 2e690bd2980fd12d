package nl.ketenhuis.benchmark.dataset;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.benchmark.dataset.Organisations.Organisation;

/** Cases with their directors, persons, participants and who may see the shielded ones. */
final class CaseTables {

    private final Connection connection;
    private final Population population;

    CaseTables(Connection connection, Population population) {
        this.connection = connection;
        this.population = population;
    }

    void load() throws SQLException {
        loadCases();
        loadDirectors();
        loadPersons();
        loadParticipants();
        loadShields();
    }

    private void loadCases() throws SQLException {
        String columns =
                "id, house_id, version, number, kind, theme, status, held_from, level, table_id, priority, owner,"
                        + " municipality_code, shielded, opened_at, closed_at, closing_reason, next_date, wake_up_date,"
                        + " planned_release_date, event_sequence, last_event_at";
        try (CopyTable table = CopyTable.into(connection, "case_file", columns)) {
            for (int row = 0; row < population.cases(); row++) {
                caseFile(table, population.fact(row));
            }
        }
    }

    private void caseFile(CopyTable table, CaseFacts fact) throws SQLException {
        LocalDate next = population.today().plusDays(Dice.roll(fact.row(), 20, 60));
        table.row(
                fact.caseId(),
                fact.house().id(),
                0,
                fact.number(),
                "PERSON",
                fact.theme(),
                fact.status(),
                fact.onHold() ? "IN_EXECUTION" : null,
                "HOUSE",
                fact.house().table(fact.theme()),
                1 + Dice.roll(fact.row(), 22, 5),
                fact.owner(),
                fact.municipality().municipality(),
                fact.shielded(),
                fact.openedAt(),
                fact.open() ? null : fact.closedAt(),
                fact.open() ? null : "GOAL_REACHED",
                fact.open() ? next : null,
                fact.onHold() ? next.plusYears(1) : null,
                fact.open() && fact.detained() ? fact.releaseDate(population.today()) : null,
                fact.events(),
                fact.openedAt());
    }

    private void loadDirectors() throws SQLException {
        String columns = "id, house_id, case_id, role, subject, organisation_id, since, until";
        try (CopyTable table = CopyTable.into(connection, "case_assignment", columns)) {
            for (int row = 0; row < population.cases(); row++) {
                CaseFacts fact = population.fact(row);
                table.row(
                        Ids.of(fact.openedAt().toEpochMilli(), "director", row),
                        fact.house().id(),
                        fact.caseId(),
                        "PROCESS_DIRECTOR",
                        fact.owner(),
                        fact.house().host().id(),
                        fact.openedAt(),
                        fact.open() ? null : fact.closedAt());
            }
        }
    }

    /** In three cases of ten someone else matters too: the person of a case before it in the same house. */
    private void loadPersons() throws SQLException {
        try (CopyTable table = CopyTable.into(connection, "case_person", "case_id, person_id, house_id, role")) {
            for (int row = 0; row < population.cases(); row++) {
                CaseFacts fact = population.fact(row);
                UUID house = fact.house().id();
                table.row(fact.caseId(), fact.personId(), house, "FOCAL");
                CaseFacts other = population.fact(Math.max(0, row - 50));
                boolean open = !fact.shielded() && !other.shielded();
                if (row >= 50 && open && Dice.roll(row, 21, 10) < 3) {
                    table.row(fact.caseId(), other.personId(), house, "RELATED");
                }
            }
        }
    }

    private void loadParticipants() throws SQLException {
        String columns = "case_id, organisation_id, house_id, role, since";
        try (CopyTable table = CopyTable.into(connection, "case_participant", columns)) {
            for (int row = 0; row < population.cases(); row++) {
                CaseFacts fact = population.fact(row);
                for (Organisation one : fact.participants()) {
                    String since = fact.openedAt().toString().substring(0, 10);
                    table.row(fact.caseId(), one.id(), fact.house().id(), "PARTICIPANT", since);
                }
            }
        }
    }

    private void loadShields() throws SQLException {
        try (CopyTable table = CopyTable.into(connection, "shield_access", "case_id, holder, house_id")) {
            for (int row = 0; row < population.cases(); row++) {
                CaseFacts fact = population.fact(row);
                if (fact.shielded()) {
                    List<Organisation> named = fact.participants().subList(0, 2);
                    for (Organisation one : named) {
                        table.row(fact.caseId(), one.oin(), fact.house().id());
                    }
                }
            }
        }
    }
}
