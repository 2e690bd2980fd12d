package nl.ketenhuis.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.ketenhuis.local.database.DatabaseAccess;
import nl.ketenhuis.local.database.EmbeddedDatabase;
import nl.ketenhuis.local.identity.KeycloakServer;
import nl.ketenhuis.local.identity.Realm;
import nl.ketenhuis.local.identity.RealmSecrets;
import nl.ketenhuis.local.identity.Tokens;
import nl.ketenhuis.local.place.AtExit;
import nl.ketenhuis.local.place.DataDirectory;
import nl.ketenhuis.local.place.Secrets;
import nl.ketenhuis.local.process.ClassArchive;
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
    private final Tokens tokens;

    private DatabaseAccess database;
    private ServerProcess server;

    /** Will run in {@code directory} on {@code ports}. */
    public LocalSystem(DataDirectory directory, Ports ports, Progress progress) {
        this.directory = directory;
        this.ports = ports;
        this.progress = progress;
        Realm realm = Realm.in(environment).orElseGet(() -> KeycloakServer.realmOn(ports.keycloak()));
        this.tokens = new Tokens(realm, RealmSecrets.in(directory));
    }

    /**
     * Brings up the database and the realm, side by side.
     *
     * @throws IllegalStateException when one does not come up; names its log
     */
    public void startNeighbours() {
        CompletableFuture<Void> realm = CompletableFuture.runAsync(this::findRealm);
        database = findDatabase();
        join(realm);
    }

    /**
     * Brings up everything: the server begins as soon as there is a database, and looks for the realm when first called.
     *
     * @param more environment of the server
     * @param options more options for its Java
     * @throws IllegalStateException when a part does not come up; names its log
     */
    public ServerProcess start(Map<String, String> more, List<String> options) {
        CompletableFuture<Void> realm = CompletableFuture.runAsync(this::findRealm);
        database = findDatabase();
        ServerSettings settings = settings()
                .with(Map.of("QUARKUS_OIDC_CONNECTION_DELAY", "PT0S"))
                .with(more)
                .withMoreJvmOptions(options);
        ServerProcess started =
                start(settings.withMoreJvmOptions(archive(settings.program()).options()));
        join(realm);
        return started;
    }

    /** Starts the packaged server on the neighbours and returns when it is ready. */
    public ServerProcess startServer(Map<String, String> more) {
        return start(settings().with(more));
    }

    /** How the server is started here; a second instance takes other ports and the same rest. */
    public ServerSettings settings() {
        return ServerSettings.of(database, tokens.realm(), Secrets.in(directory), ports.http(), ports.management());
    }

    /** The database, once it is up. */
    public DatabaseAccess database() {
        return database;
    }

    /** Tokens for calling the server, once the realm is up. */
    public Tokens tokens() {
        return tokens;
    }

    /** The server, once it is up. */
    ServerProcess server() {
        return server;
    }

    private ServerProcess start(ServerSettings settings) {
        progress.say("server", "starting");
        server = ServerProcess.start(settings, directory.log("server"));
        progress.say("server", "ready on " + server.url());
        return server;
    }

    private ClassArchive archive(Path program) {
        Path folder = directory.folder("classes");
        ClassArchive archive = ClassArchive.of(folder, folder, program);
        AtExit.close(() -> {
            if (server != null && !server.killed()) {
                archive.keep();
            }
        });
        return archive;
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

    private void findRealm() {
        if (Realm.in(environment).isEmpty()) {
            progress.say("Keycloak", "starting");
            KeycloakServer.start(directory, ports.keycloak());
        }
        progress.say("Keycloak", "ready on " + tokens.realm().issuer());
    }

    private static void join(CompletableFuture<Void> part) {
        try {
            part.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
