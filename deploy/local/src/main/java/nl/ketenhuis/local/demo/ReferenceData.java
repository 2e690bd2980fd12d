package nl.ketenhuis.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import nl.ketenhuis.local.database.DatabaseAccess;

/** The invented houses with their partners and purposes, as {@code demo/houses.sql} has them. */
public final class ReferenceData {

    private ReferenceData() {}

    /** Puts them into a database that the server has migrated; again does no harm. */
    public static void load(DatabaseAccess database) {
        try (InputStream file = ReferenceData.class.getResourceAsStream("/demo/houses.sql");
                Connection connection = database.connect(database.owner());
                Statement statement = connection.createStatement()) {
            statement.execute(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The invented houses could not be loaded", e);
        }
    }
}
