package nl.ketenhuis.benchmark.dataset;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ketenhuis.vault.Vault;

/** All data of one size. The same size gives the same data; only days are counted from the day of loading. */
public final class Dataset {

    private final Population population;
    private final Vault vault;

    /** @param today the day the data were loaded */
    public Dataset(int cases, LocalDate today, Vault vault) {
        this.population = new Population(cases, today);
        this.vault = vault;
    }

    /** Fills an empty, migrated database. The connection is the owner's. */
    public void load(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        ForeignKeys foreignKeys = ForeignKeys.setAside(connection);
        new ReferenceTables(connection, population).load();
        new PersonTables(connection, population, vault).load();
        connection.commit();
        new CaseTables(connection, population).load();
        connection.commit();
        new CustodyTables(connection, population).load();
        new PlanTables(connection, population).load();
        new MessageTables(connection, population, vault).load();
        foreignKeys.restore();
        connection.commit();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum (analyze)");
        }
    }

    /** What DJI may send notices about: everyone with an open case. */
    public Stream<NoticeTarget> noticeTargets() {
        return facts().filter(CaseFacts::open).map(fact -> NoticeTarget.of(fact, population));
    }

    /** The cases a process director of the first house may open. */
    public Stream<CaseTarget> dossierTargets() {
        return facts().filter(fact -> fact.house().index() == 0 && !fact.shielded())
                .map(fact -> new CaseTarget(fact.caseId()));
    }

    /** Whom both a process director of the first house and the police may find. */
    public Stream<LookUpTarget> lookUpTargets() {
        return facts().filter(fact -> fact.house().index() == 0 && fact.knownToPolice())
                .map(fact -> LookUpTarget.of(fact, population));
    }

    /** The host municipality's agreements in cases a process director of the first house may see. */
    public Stream<AgreementTarget> agreementTargets() {
        return facts().filter(fact -> fact.house().index() == 0 && fact.planned() && !fact.shielded())
                .map(fact -> new AgreementTarget(
                        fact.agreementId(0), fact.house().host().id()));
    }

    private Stream<CaseFacts> facts() {
        return IntStream.range(0, population.cases()).mapToObj(population::fact);
    }
}
