package nl.ketenhuis.local.identity;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.ketenhuis.local.place.AtExit;
import nl.ketenhuis.local.place.DataDirectory;
import nl.ketenhuis.local.place.FreePort;
import nl.ketenhuis.local.place.Lock;
import nl.ketenhuis.local.place.ProjectRoot;
import nl.ketenhuis.local.process.ChildProcess;
import nl.ketenhuis.local.process.ClassArchive;
import nl.ketenhuis.local.process.Readiness;

/** A real Keycloak on the loopback address with the realm of {@code deploy/keycloak} (GW-18). */
public final class KeycloakServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Lock lock;
    private final ChildProcess process;
    private final ClassArchive archive;
    private final Realm realm;
    private final RealmSecrets secrets;

    private KeycloakServer(Lock lock, ChildProcess process, ClassArchive archive, Realm realm, RealmSecrets secrets) {
        this.lock = lock;
        this.process = process;
        this.archive = archive;
        this.realm = realm;
        this.secrets = secrets;
    }

    /** Starts on any free port. */
    public static KeycloakServer start(DataDirectory directory) {
        return start(directory, FreePort.any());
    }

    /**
     * Starts on {@code port} of 127.0.0.1 and returns when the realm answers.
     *
     * @throws IllegalStateException when another run uses the directory, or Keycloak does not start; names its log
     */
    public static KeycloakServer start(DataDirectory directory, int port) {
        Lock lock = Lock.take(directory.folder("keycloak").resolve("lock"));
        try {
            ProjectRoot root = ProjectRoot.find();
            Path log = directory.log("keycloak");
            RealmSecrets secrets = RealmSecrets.in(directory);
            KeycloakProgram program = KeycloakProgram.fitted(root, log);
            KeycloakHome home = KeycloakHome.of(directory, program, root.realm(), secrets);
            ClassArchive archive = program.archive(home.folder());
            Realm realm = realmOn(port);
            List<String> words = program.command(home.folder(), archive.options(), arguments(home, port));
            ChildProcess process = ChildProcess.start(words, secrets.environment(), log);
            return AtExit.close(new KeycloakServer(lock, process, archive, realm, secrets).ready(home));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** The realm of a Keycloak that is started on {@code port} of 127.0.0.1, known before it is there. */
    public static Realm realmOn(int port) {
        return new Realm(URI.create("http://127.0.0.1:%d/realms/ketenhuis".formatted(port)));
    }

    /** Where to log in. */
    public Realm realm() {
        return realm;
    }

    /** Tokens of the demo people and the partner systems. */
    public Tokens tokens() {
        return new Tokens(realm, secrets);
    }

    /** The passwords and client secrets of the realm. */
    public RealmSecrets secrets() {
        return secrets;
    }

    @Override
    public void close() {
        process.close();
        if (!process.killed()) {
            archive.keep();
        }
        lock.close();
    }

    private KeycloakServer ready(KeycloakHome home) {
        try {
            new Readiness(realm.discovery()).await(process, PATIENCE);
            home.settle();
            return this;
        } catch (RuntimeException e) {
            process.kill();
            throw e;
        }
    }

    private static List<String> arguments(KeycloakHome home, int port) {
        List<String> arguments = new ArrayList<>(List.of("start", "--optimized"));
        if (home.isNew()) {
            arguments.add("--import-realm");
        }
        arguments.addAll(List.of(
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=http://127.0.0.1:" + port));
        return arguments;
    }
}
