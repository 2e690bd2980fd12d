package nl.ketenhuis.benchmark.dataset;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.benchmark.dataset.Organisations.Organisation;

/**
 * Plans in force, with two agreements each: one of the host municipality's and one of another organisation in the case. None
 * is late and none stagnates, however long the data are kept, so that no round of the server's finds anything to do.
 */
final class PlanTables {

    private static final String GOAL =
            "[{\"id\":\"%s\",\"lifeDomain\":\"HOUSING\",\"text\":\"Has a home of his or her own\",\"interventionIds\":[]}]";

    private static final String APPROVAL =
            "[{\"organisationId\":\"%s\",\"status\":\"APPROVED\",\"decidedBy\":\"somebody\",\"decidedAt\":\"%s\"}]";

    private final Connection connection;
    private final Population population;

    PlanTables(Connection connection, Population population) {
        this.connection = connection;
        this.population = population;
    }

    void load() throws SQLException {
        loadPlans();
        loadVersions();
        loadAgreements();
    }

    private void loadPlans() throws SQLException {
        String columns = "id, house_id, version, case_id, status, agreed_version, last_version, review_date, opened_at,"
                + " opened_by, changed_at";
        try (CopyTable table = CopyTable.into(connection, "plan", columns)) {
            for (int row = 0; row < population.cases(); row++) {
                CaseFacts fact = population.fact(row);
                if (fact.planned()) {
                    table.row(
                            fact.planId(),
                            fact.house().id(),
                            1,
                            fact.caseId(),
                            "AGREED",
                            1,
                            1,
                            population.today().plusYears(2),
                            fact.at(1),
                            fact.owner(),
                            fact.at(2));
                }
            }
        }
    }

    private void loadVersions() throws SQLException {
        String columns = "plan_id, number, house_id, status, summary, review_date, goals, approvals, drafted_at,"
                + " drafted_by, agreed_at";
        try (CopyTable table = CopyTable.into(connection, "plan_version", columns)) {
            for (int row = 0; row < population.cases(); row++) {
                CaseFacts fact = population.fact(row);
                if (fact.planned()) {
                    table.row(
                            fact.planId(),
                            1,
                            fact.house().id(),
                            "AGREED",
                            "A home, work, and somebody who looks in every week.",
                            population.today().plusYears(2),
                            GOAL.formatted(Ids.of(fact.at(1).toEpochMilli(), "goal", row)),
                            APPROVAL.formatted(fact.house().host().id(), fact.at(2)),
                            fact.at(1),
                            fact.owner(),
                            fact.at(2));
                }
            }
        }
    }

    private void loadAgreements() throws SQLException {
        String columns = "id, house_id, version, case_id, plan_id, plan_version, text, responsible_organisation_id,"
                + " due_date, first_due_date, extensions, status, status_since, made_at, made_by, last_progress_at";
        try (CopyTable table = CopyTable.into(connection, "agreement", columns)) {
            for (int row = 0; row < population.cases(); row++) {
                CaseFacts fact = population.fact(row);
                List<Organisation> others = fact.participants();
                if (fact.planned()) {
                    agreement(table, fact, fact.agreementId(0), fact.house().host());
                    agreement(table, fact, fact.agreementId(1), others.get(others.size() - 1));
                }
            }
        }
    }

    private void agreement(CopyTable table, CaseFacts fact, UUID id, Organisation responsible) throws SQLException {
        table.row(
                id,
                fact.house().id(),
                1,
                fact.caseId(),
                fact.planId(),
                1,
                "Looks in every week and tells the others how it goes.",
                responsible.id(),
                population.today().plusYears(2),
                population.today().plusYears(2),
                0,
                "OPEN",
                population.today(),
                fact.at(2),
                fact.owner(),
                fact.at(2));
    }
}
