package nl.ketenhuis.benchmark.dataset;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The foreign keys of a schema, set aside while it is filled: what they demand is checked in one go afterwards, not row by row. */
final class ForeignKeys {

    private static final String ALL = """
            select format('alter table %s drop constraint %I', conrelid::regclass, conname),
              format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
            from pg_constraint where contype = 'f' and connamespace = current_schema::regnamespace order by oid""";

    private final Connection connection;
    private final List<String> restoring;

    private ForeignKeys(Connection connection, List<String> restoring) {
        this.connection = connection;
        this.restoring = restoring;
    }

    static ForeignKeys setAside(Connection connection) throws SQLException {
        List<String> dropping = new ArrayList<>();
        List<String> restoring = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet keys = statement.executeQuery(ALL)) {
            while (keys.next()) {
                dropping.add(keys.getString(1));
                restoring.add(keys.getString(2));
            }
        }
        execute(connection, dropping);
        return new ForeignKeys(connection, restoring);
    }

    /** @throws SQLException if a row refers to what is not there */
    void restore() throws SQLException {
        execute(connection, restoring);
    }

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }
}
