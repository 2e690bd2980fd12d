package nl.ketenhuis.local;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.ketenhuis.local.database.DatabaseAccess;
import nl.ketenhuis.local.database.EmbeddedDatabase;
import nl.ketenhuis.local.identity.KeycloakServer;
import nl.ketenhuis.local.identity.Realm;
import nl.ketenhuis.local.identity.RealmSecrets;
import nl.ketenhuis.local.identity.Tokens;
import nl.ketenhuis.local.place.DataDirectory;
import nl.ketenhuis.local.place.Secrets;
import nl.ketenhuis.local.server.ServerProcess;
import nl.ketenhuis.local.server.ServerSettings;

/**
 * Database, realm and server on this machine. A database or realm that the environment names is used as it is; else one
 * is started in the data directory. What was started is closed when the JVM ends, the server first.
 */
public final class LocalSystem {

    private final DataDirectory directory;
    private final Ports ports;
    private final Progress progress;
    private final Map<String, String> environment = System.getenv();

    private DatabaseAccess database;
    private Tokens tokens;

    /** Will run in {@code directory} on {@code ports}. */
    public LocalSystem(DataDirectory directory, Ports ports, Progress progress) {
        this.directory = directory;
        this.ports = ports;
        this.progress = progress;
    }

    /**
     * Brings up the database and the realm, side by side.
     *
     * @throws IllegalStateException when one does not come up; names its log
     */
    public void startNeighbours() {
        CompletableFuture<DatabaseAccess> coming = CompletableFuture.supplyAsync(this::findDatabase);
        try {
            tokens = findRealm();
            database = coming.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Starts the packaged server on them and returns when it is ready. */
    public ServerProcess startServer(Map<String, String> more) {
        progress.say("server", "starting");
        ServerProcess server = ServerProcess.start(settings().with(more), directory.log("server"));
        progress.say("server", "ready on " + server.url());
        return server;
    }

    /** How the server is started here; a second instance takes other ports and the same rest. */
    public ServerSettings settings() {
        Secrets secrets = Secrets.in(directory);
        return ServerSettings.of(database, tokens.realm(), secrets, ports.http(), ports.management());
    }

    /** The database, once the neighbours are up. */
    public DatabaseAccess database() {
        return database;
    }

    /** Tokens for calling the server, once the neighbours are up. */
    public Tokens tokens() {
        return tokens;
    }

    private DatabaseAccess findDatabase() {
        DatabaseAccess found = DatabaseAccess.in(environment).orElseGet(this::startDatabase);
        progress.say("PostgreSQL", "ready on " + found.url());
        return found;
    }

    private DatabaseAccess startDatabase() {
        progress.say("PostgreSQL", "starting");
        return EmbeddedDatabase.start(directory, ports.database()).access();
    }

    private Tokens findRealm() {
        Tokens found = Realm.in(environment)
                .map(realm -> new Tokens(realm, RealmSecrets.in(directory)))
                .orElseGet(this::startKeycloak);
        progress.say("Keycloak", "ready on " + found.realm().issuer());
        return found;
    }

    private Tokens startKeycloak() {
        progress.say("Keycloak", "starting");
        return KeycloakServer.start(directory, ports.keycloak()).tokens();
    }
}
