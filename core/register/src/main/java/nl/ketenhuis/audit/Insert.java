package nl.ketenhuis.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * One row to be added to an append-only table.
 *
 * @param sql the statement, with a parameter for each value
 * @param values may hold nulls; instants are stored as {@code timestamptz}
 */
public record Insert(String sql, List<Object> values) {

    /** A row with these values, in the order of the statement's parameters. */
    public static Insert of(String sql, Object... values) {
        return new Insert(sql, Collections.unmodifiableList(Arrays.asList(values)));
    }

    /** Adds rows, those of one statement together. */
    static void all(Connection connection, List<Insert> rows) throws SQLException {
        for (String sql : rows.stream().map(Insert::sql).distinct().toList()) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (Insert row : rows) {
                    if (row.sql().equals(sql)) {
                        row.bind(statement);
                        statement.addBatch();
                    }
                }
                statement.executeBatch();
            }
        }
    }

    private void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            statement.setObject(i + 1, value instanceof Instant instant ? Timestamp.from(instant) : value);
        }
    }
}
