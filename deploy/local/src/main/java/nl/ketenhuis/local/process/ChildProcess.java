package nl.ketenhuis.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.ketenhuis.local.place.AtExit;

/**
 * A program of ours that goes on running: its output goes to a log, its process id stands in a file so that the next
 * start can end one that a crash of the launcher left behind.
 */
public final class ChildProcess implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 30;

    private final Process process;
    private final Path pidFile;
    private final Path log;
    private volatile boolean killed;

    private ChildProcess(Process process, Path pidFile, Path log) {
        this.process = process;
        this.pidFile = pidFile;
        this.log = log;
    }

    /**
     * Starts the program with {@code environment} added to this process's own.
     *
     * @param log appended to; the process id goes into a file beside it
     */
    public static ChildProcess start(List<String> words, Map<String, String> environment, Path log) {
        Path pidFile = pidFile(log);
        endOrphan(pidFile);
        ProcessBuilder builder = new ProcessBuilder(
                        Command.of(words).inOwnSession().words())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            Files.writeString(pidFile, mark(process.toHandle()));
            return AtExit.close(new ChildProcess(process, pidFile, log));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not start " + words.get(0), e);
        }
    }

    /** Ends the program of this log when a crash of the launcher left it behind; the caller must be its only user. */
    public static void endLeftBehind(Path log) {
        endOrphan(pidFile(log));
    }

    /** Whether it runs. */
    public boolean alive() {
        return process.isAlive();
    }

    /** Whether it was killed, so that it could not finish what it was writing. */
    public boolean killed() {
        return killed;
    }

    /** The process id. */
    public long pid() {
        return process.pid();
    }

    /** Where its output goes. */
    public Path log() {
        return log;
    }

    /** Returns when it has ended, for whatever reason. */
    public void awaitEnd() {
        process.onExit().join();
    }

    /** SIGKILL: it gets no chance to tidy up. */
    public void kill() {
        killed = true;
        process.toHandle().descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
        forget();
    }

    /** Asks it to stop, and kills it when it does not. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
        forget();
    }

    private void forget() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path pidFile(Path log) {
        return log.resolveSibling(log.getFileName() + ".pid");
    }

    private static void endOrphan(Path pidFile) {
        try {
            if (Files.exists(pidFile)) {
                String known = Files.readString(pidFile);
                ProcessHandle.of(Long.parseLong(known.substring(0, known.indexOf(' '))))
                        .filter(handle -> mark(handle).equals(known))
                        .ifPresent(ChildProcess::end);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where nobody collects ended processes they seem to live on, hence the limit. */
    private static void end(ProcessHandle orphan) {
        orphan.destroyForcibly();
        orphan.onExit().completeOnTimeout(orphan, 5, TimeUnit.SECONDS).join();
    }

    /** Process ids are used again; together with the start time they are not. */
    private static String mark(ProcessHandle handle) {
        return handle.pid() + " "
                + handle.info().startInstant().map(Object::toString).orElse("unknown");
    }
}
