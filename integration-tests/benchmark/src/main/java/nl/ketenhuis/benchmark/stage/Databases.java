package nl.ketenhuis.benchmark.stage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.ketenhuis.local.database.DatabaseAccess;
import nl.ketenhuis.local.database.DatabaseAccess.Account;

/** The databases of one PostgreSQL: the loaded ones, kept from run to run, and the copies a run works on. */
final class Databases {

    private final DatabaseAccess first;
    private final Account superuser;

    /** @param first the database that is there from the beginning; it stays empty */
    Databases(DatabaseAccess first, Account superuser) {
        this.first = first;
        this.superuser = superuser;
    }

    boolean exists(String name) throws SQLException {
        try (Connection connection = administrator();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select from pg_database where datname = '" + name + "'")) {
            return rows.next();
        }
    }

    /** A new database with the rights of the two accounts and no tables. */
    DatabaseAccess empty(String name) throws SQLException {
        copy(first.url().substring(first.url().lastIndexOf('/') + 1), name);
        return access(name);
    }

    /** The same content under another name, in place of what has that name. Nobody may be connected to either. */
    DatabaseAccess copy(String from, String to) throws SQLException {
        administer(
                "drop database if exists " + to, "create database " + to + " template " + from + " strategy file_copy");
        return access(to);
    }

    void rename(String from, String to) throws SQLException {
        administer("alter database " + from + " rename to " + to);
    }

    void drop(String name) throws SQLException {
        administer("drop database if exists " + name + " with (force)");
    }

    /** Drops all databases whose name fits a pattern of LIKE. */
    void dropLike(String pattern) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = administrator();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select datname from pg_database where datname like '" + pattern + "'")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        for (String name : found) {
            drop(name);
        }
    }

    /** Room for the log of a run, so that checkpoints come by the clock: as on any server that takes in messages. */
    void tune() throws SQLException {
        administer(
                "alter system set max_wal_size = '4GB'",
                "alter system set checkpoint_timeout = '15min'",
                "select pg_reload_conf()");
    }

    /** Whether every statement is written to the server's log, with the name of its database. */
    void logStatements(boolean on) throws SQLException {
        administer(
                "alter system set log_line_prefix = '%m [%p] %d '",
                on ? "alter system set log_statement = 'all'" : "alter system reset log_statement",
                "select pg_reload_conf()");
    }

    String setting(String name) throws SQLException {
        try (Connection connection = administrator();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private DatabaseAccess access(String name) {
        String url = first.url().substring(0, first.url().lastIndexOf('/') + 1) + name + "?currentSchema=ketenhuis";
        return new DatabaseAccess(url, first.owner(), first.app());
    }

    private void administer(String... statements) throws SQLException {
        try (Connection connection = administrator();
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    private Connection administrator() throws SQLException {
        return DriverManager.getConnection(first.url(), superuser.user(), superuser.password());
    }
}
