package nl.ketenhuis.convention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Statements of the busiest paths that yield no entity, and so gain nothing from the object mapper but its cost. They run on
 * the connection of the caller's transaction and do not see what was changed there and not flushed.
 */
@ApplicationScoped
public class PlainSql {

    private final EntityManager entityManager;

    PlainSql(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Reads one row; {@code null} columns stay null. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * The rows of a query.
     *
     * @param parameters in the order of the question marks: text, numbers, UUIDs, instants, dates, and arrays of text, UUIDs
     *     or bytes
     */
    public <T> List<T> list(String sql, RowReader<T> reader, Object... parameters) {
        return session().doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(connection, statement, parameters);
                return rows(statement, reader);
            }
        });
    }

    /** The one truth value that a query yields. */
    public boolean holds(String sql, Object... parameters) {
        return list(sql, row -> row.getBoolean(1), parameters).get(0);
    }

    /** Runs a statement and tells how many rows it touched. */
    public int update(String sql, Object... parameters) {
        return session().doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(connection, statement, parameters);
                return statement.executeUpdate();
            }
        });
    }

    /** Takes advisory locks, held until the transaction ends, in the order of their names. */
    public void lock(int kind, List<String> names) {
        if (!names.isEmpty()) {
            list(
                    "select pg_advisory_xact_lock(hashtextextended(n, ?)) from unnest(?) n",
                    row -> true,
                    kind,
                    names.stream().sorted().toArray(String[]::new));
        }
    }

    private Session session() {
        return entityManager.unwrap(Session.class);
    }

    private static <T> List<T> rows(PreparedStatement statement, RowReader<T> reader) throws SQLException {
        List<T> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(reader.read(rows));
            }
        }
        return found;
    }

    private static void bind(Connection connection, PreparedStatement statement, Object... parameters)
            throws SQLException {
        for (int place = 0; place < parameters.length; place++) {
            Object value = parameters[place];
            if (value instanceof Instant instant) {
                statement.setObject(place + 1, instant.atOffset(ZoneOffset.UTC));
            } else if (value instanceof Object[] list) {
                statement.setArray(place + 1, connection.createArrayOf(typeOf(list), list));
            } else {
                statement.setObject(place + 1, value);
            }
        }
    }

    private static String typeOf(Object[] list) {
        if (list instanceof UUID[]) {
            return "uuid";
        }
        return list instanceof byte[][] ? "bytea" : "text";
    }
}
