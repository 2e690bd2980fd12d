package nl.ketenhuis.local.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.ketenhuis.local.database.DatabaseAccess.Account;

/** The database and its two accounts in a new cluster; says nothing new in one that has them (GW-26). */
final class DatabaseSetUp {

    private final int port;
    private final Account superuser;

    DatabaseSetUp(int port, Account superuser) {
        this.port = port;
        this.superuser = superuser;
    }

    DatabaseAccess run(Account owner, Account app) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            account(statement, owner);
            account(statement, app);
            if (!found(statement, "SELECT FROM pg_database WHERE datname = 'ketenhuis'")) {
                statement.execute("CREATE DATABASE ketenhuis");
            }
        }
        try (Connection connection = connect("ketenhuis");
                Statement statement = connection.createStatement()) {
            statement.execute(text("rights.sql"));
        }
        return new DatabaseAccess(url("ketenhuis"), owner, app);
    }

    /** The names are constants and the passwords of {@code Secrets} hold no quote. */
    private static void account(Statement statement, Account account) throws SQLException {
        boolean there = found(statement, "SELECT FROM pg_roles WHERE rolname = '%s'".formatted(account.user()));
        statement.execute("%s ROLE %s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD '%s'"
                .formatted(there ? "ALTER" : "CREATE", account.user(), account.password()));
    }

    private static boolean found(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), superuser.user(), superuser.password());
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private static String text(String resource) {
        try (InputStream content = DatabaseSetUp.class.getResourceAsStream(resource)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
