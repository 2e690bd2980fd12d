package nl.ketenhuis.local.server;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.ketenhuis.local.process.ChildProcess;
import nl.ketenhuis.local.process.JavaProgram;
import nl.ketenhuis.local.process.Readiness;

/** The packaged server as a process of its own, which can be killed and started again as often as one likes. */
public final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ServerSettings settings;
    private final Path log;
    private ChildProcess process;

    private ServerProcess(ServerSettings settings, Path log) {
        this.settings = settings;
        this.log = log;
    }

    /**
     * Starts it and returns when it says it is ready.
     *
     * @param log takes its output, after what stands there
     * @throws IllegalStateException when it does not become ready; names the log
     */
    public static ServerProcess start(ServerSettings settings, Path log) {
        ServerProcess server = new ServerProcess(settings, log);
        server.start();
        return server;
    }

    /** Starts it again after {@link #kill} or {@link #close}, on the same ports. */
    public void start() {
        List<String> words = JavaProgram.command(
                settings.jvmOptions(), List.of("-jar", settings.program().toString()));
        process = ChildProcess.start(words, settings.wholeEnvironment(), log);
        try {
            new Readiness(URI.create(management() + "/q/health/ready")).await(process, PATIENCE);
        } catch (RuntimeException e) {
            process.kill();
            throw e;
        }
    }

    /** Where the API and the partner endpoints are, without a path. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + settings.httpPort());
    }

    /** Where health and metrics are, without a path. */
    public URI management() {
        return URI.create("http://127.0.0.1:" + settings.managementPort());
    }

    /** SIGKILL: work in hand is lost, as in a power failure. */
    public void kill() {
        process.kill();
    }

    /** Returns when it has ended, for whatever reason. */
    public void awaitEnd() {
        process.awaitEnd();
    }

    /** Whether it runs. */
    public boolean alive() {
        return process.alive();
    }

    /** Whether its last end was a {@link #kill}, also one for want of patience. */
    public boolean killed() {
        return process.killed();
    }

    @Override
    public void close() {
        process.close();
    }
}
