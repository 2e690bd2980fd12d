package nl.ketenhuis.local.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/**
 * Where the database is and who may enter: one account that owns the schema and migrates it, one that owns nothing and
 * works in it (GW-26).
 *
 * @param url JDBC URL without accounts
 * @param owner runs the migrations
 * @param app runs the application
 */
public record DatabaseAccess(String url, Account owner, Account app) {

    /** A database role with its password. */
    public record Account(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }

    /** The database that the environment names by {@code KETENHUIS_DB_URL}, with both accounts. */
    public static Optional<DatabaseAccess> in(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("KETENHUIS_DB_URL"))
                .map(url -> new DatabaseAccess(
                        url, account(environment, "KETENHUIS_DB_OWNER"), account(environment, "KETENHUIS_DB_APP")));
    }

    /** The same facts as environment variables, as the server reads them. */
    public Map<String, String> environment() {
        return Map.of(
                "KETENHUIS_DB_URL", url,
                "KETENHUIS_DB_OWNER", owner.user,
                "KETENHUIS_DB_OWNER_PASSWORD", owner.password,
                "KETENHUIS_DB_APP", app.user,
                "KETENHUIS_DB_APP_PASSWORD", app.password);
    }

    /** A new connection; the caller closes it. */
    public Connection connect(Account account) throws SQLException {
        return DriverManager.getConnection(url, account.user, account.password);
    }

    private static Account account(Map<String, String> environment, String name) {
        return new Account(needed(environment, name), needed(environment, name + "_PASSWORD"));
    }

    private static String needed(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .orElseThrow(() -> new IllegalStateException("KETENHUIS_DB_URL needs " + name + " beside it"));
    }
}
