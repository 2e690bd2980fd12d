package nl.ketenhuis.local.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import nl.ketenhuis.local.database.DatabaseAccess.Account;
import nl.ketenhuis.local.place.AtExit;
import nl.ketenhuis.local.place.DataDirectory;
import nl.ketenhuis.local.place.FreePort;
import nl.ketenhuis.local.place.Lock;
import nl.ketenhuis.local.place.ProjectRoot;
import nl.ketenhuis.local.place.Secrets;

/**
 * A real PostgreSQL on the loopback address that keeps its data in a data directory: durable, with the database
 * {@code ketenhuis} and its two accounts. Works for root and for an ordinary user, and starts again after a crash.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private final Lock lock;
    private final PostgresCluster cluster;
    private final DatabaseAccess access;

    private EmbeddedDatabase(Lock lock, PostgresCluster cluster, DatabaseAccess access) {
        this.lock = lock;
        this.cluster = cluster;
        this.access = access;
    }

    /** Starts on any free port. */
    public static EmbeddedDatabase start(DataDirectory directory) {
        return start(directory, FreePort.any());
    }

    /**
     * Starts on {@code port} of 127.0.0.1 and returns when the database answers.
     *
     * @throws IllegalStateException when another run uses the directory, or PostgreSQL does not start; names its log
     */
    public static EmbeddedDatabase start(DataDirectory directory, int port) {
        Path folder = directory.folder("postgres");
        Lock lock = Lock.take(folder.resolve("lock"));
        try {
            PostgresPrograms programs = PostgresPrograms.unpacked(ProjectRoot.find());
            PostgresCluster cluster =
                    new PostgresCluster(programs, Unprivileged.way(), folder, directory.log("postgres"));
            AtExit.close(cluster);
            return new EmbeddedDatabase(lock, cluster, started(cluster, Secrets.in(directory), port));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Where it is and who may enter. */
    public DatabaseAccess access() {
        return access;
    }

    /** Ends the server at once, as a power failure would; {@link #start} on the same directory recovers. */
    public void kill() {
        cluster.process().ifPresent(server -> {
            server.destroyForcibly();
            server.onExit().completeOnTimeout(server, 5, TimeUnit.SECONDS).join();
        });
        lock.close();
    }

    @Override
    public void close() {
        cluster.close();
        lock.close();
    }

    private static DatabaseAccess started(PostgresCluster cluster, Secrets secrets, int port) {
        Account superuser = account("postgres", secrets);
        cluster.init(superuser.password());
        cluster.start(port);
        try {
            return new DatabaseSetUp(port, superuser)
                    .run(account("ketenhuis_owner", secrets), account("ketenhuis_app", secrets));
        } catch (SQLException e) {
            cluster.close();
            throw new IllegalStateException("The database did not let itself be set up", e);
        }
    }

    private static Account account(String user, Secrets secrets) {
        return new Account(user, secrets.password("database-" + user));
    }
}
