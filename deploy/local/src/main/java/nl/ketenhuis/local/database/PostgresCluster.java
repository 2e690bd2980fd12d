package nl.ketenhuis.local.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.ketenhuis.local.process.Command;

/**
 * One PostgreSQL cluster on disk and the server process on it. What is committed is on disk: {@code fsync} and
 * {@code synchronous_commit} are on.
 */
final class PostgresCluster implements AutoCloseable {

    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "password_encryption=scram-sha-256",
            "shared_buffers=256MB",
            "max_connections=100",
            "timezone=UTC",
            "log_timezone=UTC",
            "jit=off");

    private final PostgresPrograms programs;
    private final Unprivileged account;
    private final Path folder;
    private final Path data;
    private final Path setUpLog;

    PostgresCluster(PostgresPrograms programs, Unprivileged account, Path folder, Path setUpLog) {
        this.programs = programs;
        this.account = account;
        this.folder = folder;
        this.data = folder.resolve("cluster");
        this.setUpLog = setUpLog;
    }

    /** Makes the cluster when there is none; a cluster half made by a crash is made anew. */
    void init(String superuserPassword) {
        if (Files.isDirectory(data)) {
            return;
        }
        try {
            Path draft = Files.createTempDirectory(folder, "draft-");
            Path password = Files.writeString(folder.resolve("initial-password"), superuserPassword);
            account.give(folder);
            run(initdb(draft, password));
            Files.delete(password);
            Files.move(draft, data);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not make a PostgreSQL cluster in " + folder, e);
        }
    }

    /** Starts the server and waits until it answers; an old server left behind by a crash is stopped first. */
    void start(int port) {
        clearAway();
        String options = "-p " + port + " -c " + String.join(" -c ", SETTINGS);
        run(pgCtl("-w", "-t", "60", "-l", folder.resolve("server.log").toString(), "-o", options, "start"));
    }

    /** Stops the server if it runs; open transactions are rolled back. */
    @Override
    public void close() {
        if (process().isPresent()) {
            stop();
        }
    }

    private void stop() {
        run(pgCtl("-w", "-t", "60", "-m", "fast", "stop"));
    }

    Optional<ProcessHandle> process() {
        try {
            Path file = data.resolve("postmaster.pid");
            return Files.exists(file)
                    ? ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process id may by now belong to another program, for which PostgreSQL would refuse to start. */
    private void clearAway() {
        try {
            if (process().filter(this::isOurs).isPresent()) {
                stop();
            } else {
                Files.deleteIfExists(data.resolve("postmaster.pid"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(data.toString()))
                .isPresent();
    }

    private List<String> initdb(Path target, Path password) {
        return List.of(
                programs.path("initdb"),
                "-D",
                target.toString(),
                "-U",
                "postgres",
                "-E",
                "UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--auth=scram-sha-256",
                "--pwfile=" + password);
    }

    private List<String> pgCtl(String... arguments) {
        return Command.of(List.of(arguments))
                .behind(List.of(programs.path("pg_ctl"), "-D", data.toString()))
                .words();
    }

    private void run(List<String> words) {
        account.of(words).run(setUpLog);
    }
}
