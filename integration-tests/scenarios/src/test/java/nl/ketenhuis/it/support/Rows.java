package nl.ketenhuis.it.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import nl.ketenhuis.local.database.DatabaseAccess;

/** Looks into the database, and breaks it, as only its owner can. */
public final class Rows {

    private final DatabaseAccess database;

    Rows(DatabaseAccess database) {
        this.database = database;
    }

    /** The rows of a query as lines, the columns parted by bars. */
    public List<String> list(String sql, Object... parameters) {
        try (Connection connection = database.connect(database.owner());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            connection.createStatement().execute("set search_path to ketenhuis");
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return lines(statement.executeQuery());
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The one value of a query. */
    public String one(String sql, Object... parameters) {
        return list(sql, parameters).get(0);
    }

    /** The one number of a query. */
    public long count(String sql, Object... parameters) {
        return Long.parseLong(one(sql, parameters));
    }

    /** Runs a statement. */
    public void execute(String sql) {
        try (Connection connection = database.connect(database.owner())) {
            connection.createStatement().execute("set search_path to ketenhuis");
            connection.createStatement().execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static List<String> lines(ResultSet rows) throws SQLException {
        List<String> lines = new ArrayList<>();
        while (rows.next()) {
            StringJoiner line = new StringJoiner("|");
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                line.add(String.valueOf(rows.getString(i)));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
