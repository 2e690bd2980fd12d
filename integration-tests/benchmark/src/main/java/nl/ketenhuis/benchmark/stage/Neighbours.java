package nl.ketenhuis.benchmark.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.ketenhuis.benchmark.dataset.Keys;
import nl.ketenhuis.benchmark.measure.ProcessMeter;
import nl.ketenhuis.local.Progress;
import nl.ketenhuis.local.database.DatabaseAccess.Account;
import nl.ketenhuis.local.database.EmbeddedDatabase;
import nl.ketenhuis.local.identity.KeycloakServer;
import nl.ketenhuis.local.identity.RenewingToken;
import nl.ketenhuis.local.identity.Tokens;
import nl.ketenhuis.local.place.DataDirectory;
import nl.ketenhuis.local.place.Secrets;

/** PostgreSQL and Keycloak of a measurement, in a data directory that is kept. */
public final class Neighbours {

    private final DataDirectory directory;
    private final EmbeddedDatabase database;
    private final Tokens tokens;
    private final Map<String, Supplier<String>> kept = new HashMap<>();

    private Neighbours(DataDirectory directory, EmbeddedDatabase database, Tokens tokens) {
        this.directory = directory;
        this.database = database;
        this.tokens = tokens;
    }

    public static Neighbours start(DataDirectory directory, Progress progress) {
        progress.say("neighbours", "PostgreSQL and Keycloak are starting");
        EmbeddedDatabase database = EmbeddedDatabase.start(directory);
        Tokens tokens = KeycloakServer.start(directory).tokens();
        progress.say("neighbours", "ready");
        return new Neighbours(directory, database, tokens);
    }

    DataDirectory directory() {
        return directory;
    }

    Tokens realm() {
        return tokens;
    }

    Databases databases() {
        String password = secrets().password("database-postgres");
        return new Databases(database.access(), new Account("postgres", password));
    }

    Keys keys() {
        return Keys.of(secrets());
    }

    /** A token of a demo person that lives a minute at least. */
    public String person(String user) {
        return kept.computeIfAbsent(user, name -> new RenewingToken(() -> tokens.person(name)))
                .get();
    }

    /** A token of a partner's system that lives a minute at least. */
    public String system(String client) {
        return kept.computeIfAbsent(client, name -> new RenewingToken(() -> tokens.system(name)))
                .get();
    }

    /** Of the database with its processes. */
    public ProcessMeter meter() {
        Path file = directory.folder("postgres").resolve("cluster").resolve("postmaster.pid");
        try {
            return new ProcessMeter(Long.parseLong(Files.readAllLines(file).get(0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Secrets secrets() {
        return Secrets.in(directory);
    }
}
