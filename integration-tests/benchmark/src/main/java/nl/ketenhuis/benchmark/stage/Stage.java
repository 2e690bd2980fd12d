package nl.ketenhuis.benchmark.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ketenhuis.benchmark.Size;
import nl.ketenhuis.benchmark.dataset.Dataset;
import nl.ketenhuis.benchmark.dataset.Keys;
import nl.ketenhuis.benchmark.measure.ProcessMeter;
import nl.ketenhuis.local.Progress;
import nl.ketenhuis.local.database.DatabaseAccess;
import nl.ketenhuis.local.place.FreePort;
import nl.ketenhuis.local.place.Secrets;
import nl.ketenhuis.local.server.ServerProcess;
import nl.ketenhuis.local.server.ServerSettings;

/**
 * The packaged server on one copy of the data, and another copy for the floor: neither meets what the other wrote.
 */
public final class Stage {

    /** Name of the server's database. */
    public static final String SERVER = "run_server";

    /** Name of the floor's database. */
    public static final String FLOOR = "run_floor";

    /** What production starts the server with. */
    static final List<String> SERVER_OPTIONS = List.of("-Xmx512m", "-XX:+UseParallelGC");

    private final Neighbours neighbours;
    private final Databases databases;
    private final Keys keys;
    private Dataset dataset;
    private DatabaseAccess ofServer;
    private DatabaseAccess ofFloor;
    private ServerProcess server;
    private ProcessMeter serverMeter;

    private Stage(Neighbours neighbours) {
        this.neighbours = neighbours;
        this.databases = neighbours.databases();
        this.keys = neighbours.keys();
    }

    /** Brings everything up; the data are loaded when they are not there yet. */
    public static Stage set(Neighbours neighbours, Size size, Map<String, String> environment, Progress progress)
            throws SQLException {
        Stage stage = new Stage(neighbours);
        stage.databases.tune();
        stage.prepareData(size, progress);
        stage.startServer(environment, progress);
        return stage;
    }

    public Dataset dataset() {
        return dataset;
    }

    public DatabaseAccess ofServer() {
        return ofServer;
    }

    public DatabaseAccess ofFloor() {
        return ofFloor;
    }

    public Keys keys() {
        return keys;
    }

    public URI server() {
        return server.url();
    }

    public ProcessMeter serverMeter() {
        return serverMeter;
    }

    /** Counts what server and floor send to the database. */
    public StatementLog statementLog() {
        return new StatementLog(
                databases, neighbours.directory().folder("postgres").resolve("server.log"));
    }

    /** What the report must tell of the machine's settings. */
    public String databaseSettings() throws SQLException {
        StringBuilder text = new StringBuilder("PostgreSQL " + databases.setting("server_version"));
        for (String name : List.of("fsync", "synchronous_commit", "shared_buffers", "max_wal_size")) {
            text.append(", ").append(name).append('=').append(databases.setting(name));
        }
        return text.toString();
    }

    public String serverOptions() {
        return String.join(" ", SERVER_OPTIONS);
    }

    private void prepareData(Size size, Progress progress) throws SQLException {
        databases.drop(SERVER);
        databases.drop(FLOOR);
        DatabaseAccess empty = databases.empty("schema_check");
        String schema = Schema.fingerprint(empty);
        databases.drop("schema_check");
        Path folder = neighbours.directory().folder("data");
        LoadedData loaded = new LoadedData(databases, schema, folder, size, keys.vault());
        dataset = loaded.ensure(progress);
        ofServer = databases.copy(loaded.name(), SERVER);
        ofFloor = databases.copy(loaded.name(), FLOOR);
        progress.say("data", "a copy for the server and one for the floor are ready");
    }

    private void startServer(Map<String, String> environment, Progress progress) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("GATEWAY_LIMIT_REQUESTS_PER_MINUTE", "100000000");
        all.put("GATEWAY_LIMIT_BURST", "10000000");
        ServerSettings settings = ServerSettings.of(
                        ofServer,
                        neighbours.realm().realm(),
                        Secrets.in(neighbours.directory()),
                        FreePort.any(),
                        FreePort.any())
                .with(all)
                .withJvmOptions(SERVER_OPTIONS);
        Path log = neighbours.directory().log("server");
        server = ServerProcess.start(settings, log);
        serverMeter = new ProcessMeter(pid(log));
        progress.say("server", "ready on " + server.url());
    }

    /** The launcher writes the process id, and when it started, beside the log. */
    private static long pid(Path log) {
        try {
            String mark = Files.readString(log.resolveSibling(log.getFileName() + ".pid"));
            return Long.parseLong(mark.substring(0, mark.indexOf(' ')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
