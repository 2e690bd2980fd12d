package nl.ketenhuis.local.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.ketenhuis.local.database.DatabaseAccess;

/**
 * Which steps of the demo have been taken: rows beside the data themselves, in a schema of their own, so that an
 * interrupted run goes on where it was and a finished one is not done again, whichever database it is.
 */
public final class Marks {

    private static final String TABLE = """
            create schema if not exists local_run;
            create table if not exists local_run.step (name text primary key, detail text not null)""";

    private final DatabaseAccess database;

    private Marks(DatabaseAccess database) {
        this.database = database;
    }

    /** The marks in this database, none in one that is new. */
    public static Marks in(DatabaseAccess database) {
        try (Connection connection = database.connect(database.owner())) {
            connection.createStatement().execute(TABLE);
            return new Marks(database);
        } catch (SQLException e) {
            throw unkept(e);
        }
    }

    /** What was noted when the step was taken; empty if it was not. */
    public Optional<String> find(String step) {
        return Optional.ofNullable(all(step).get(step));
    }

    /** The steps whose names begin so, with what was noted. */
    public Map<String, String> all(String beginning) {
        try (Connection connection = database.connect(database.owner());
                PreparedStatement statement = connection.prepareStatement(
                        "select name, detail from local_run.step where starts_with(name, ?)")) {
            statement.setString(1, beginning);
            ResultSet rows = statement.executeQuery();
            Map<String, String> steps = new TreeMap<>();
            while (rows.next()) {
                steps.put(rows.getString(1), rows.getString(2));
            }
            return steps;
        } catch (SQLException e) {
            throw unkept(e);
        }
    }

    /** Notes that the step was taken; what was noted first stays. */
    public void set(String step, String detail) {
        try (Connection connection = database.connect(database.owner());
                PreparedStatement statement = connection.prepareStatement(
                        "insert into local_run.step (name, detail) values (?, ?) on conflict do nothing")) {
            statement.setString(1, step);
            statement.setString(2, detail);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw unkept(e);
        }
    }

    private static IllegalStateException unkept(SQLException e) {
        return new IllegalStateException("The steps of the demo cannot be kept in the database", e);
    }
}
