package nl.ketenhuis.benchmark.floor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The statements of one connection: each prepared once, by the name of its file. Not for several threads. */
final class Sql implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** All rows, every column of them read, as the server does. */
    List<Object[]> rows(String name, Object... values) throws SQLException {
        try (ResultSet result = bound(name, values).executeQuery()) {
            int columns = result.getMetaData().getColumnCount();
            List<Object[]> rows = new ArrayList<>();
            while (result.next()) {
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = result.getObject(i + 1);
                }
                rows.add(row);
            }
            return rows;
        }
    }

    int change(String name, Object... values) throws SQLException {
        return bound(name, values).executeUpdate();
    }

    void begin() throws SQLException {
        connection.setAutoCommit(false);
    }

    void commit() throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }

    void rollback() throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private PreparedStatement bound(String name, Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(name);
        if (statement == null) {
            statement = connection.prepareStatement(text(name));
            prepared.put(name, statement);
        }
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
        return statement;
    }

    private void bind(PreparedStatement statement, int place, Object value) throws SQLException {
        if (value instanceof Instant instant) {
            statement.setTimestamp(place, Timestamp.from(instant));
        } else if (value instanceof byte[][] bytes) {
            statement.setArray(place, connection.createArrayOf("bytea", bytes));
        } else if (value instanceof String[] texts) {
            statement.setArray(place, connection.createArrayOf("text", texts));
        } else if (value instanceof UUID[] ids) {
            statement.setArray(place, connection.createArrayOf("uuid", ids));
        } else {
            statement.setObject(place, value);
        }
    }

    private static String text(String name) {
        try (InputStream content = Sql.class.getResourceAsStream(name + ".sql")) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
