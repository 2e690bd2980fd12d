package nl.ketenhuis.it.support;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.ketenhuis.adapter.dji.simulator.DjiFiles;
import nl.ketenhuis.adapter.dji.simulator.DjiSimulator;
import nl.ketenhuis.adapter.probation.simulator.ProbationSimulator;
import nl.ketenhuis.local.LocalSystem;
import nl.ketenhuis.local.Ports;
import nl.ketenhuis.local.Progress;
import nl.ketenhuis.local.demo.ReferenceData;
import nl.ketenhuis.local.identity.RenewingToken;
import nl.ketenhuis.local.identity.Token;
import nl.ketenhuis.local.identity.Tokens;
import nl.ketenhuis.local.place.DataDirectory;
import nl.ketenhuis.local.server.ServerProcess;
import nl.ketenhuis.partner.testkit.SftpStation;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The whole, started once for all scenarios: PostgreSQL, Keycloak, the packaged server as a process of its own, and the
 * partners' simulators. A class that needs it says {@code @ExtendWith(TheSystem.class)} and takes {@link #get()}.
 */
public final class TheSystem implements BeforeAllCallback {

    private static final String CLIENT = "ketenhuis";
    private static final String SECRET = "invented-password";

    /** The server is killed and started often, and never runs long enough for the last compiler to pay. */
    private static final List<String> QUICK_TO_START =
            List.of("-Xmx768m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static TheSystem running;

    private final Map<String, RenewingToken> tokens = new ConcurrentHashMap<>();
    private DataDirectory directory;
    private LocalSystem local;
    private ServerProcess server;
    private SftpStation djiSftp;
    private DjiFiles djiFiles;
    private ProbationSimulator probation;

    @Override
    public void beforeAll(ExtensionContext context) {
        synchronized (TheSystem.class) {
            if (running == null) {
                TheSystem system = new TheSystem();
                system.start();
                running = system;
            }
        }
    }

    /** The running system. */
    public static TheSystem get() {
        return running;
    }

    private void start() {
        directory = DataDirectory.temporary();
        local = new LocalSystem(directory, Ports.any(), new Progress(System.out));
        local.startNeighbours();
        probation = new ProbationSimulator(0, CLIENT, SECRET);
        djiSftp = new SftpStation(directory.folder("dji-sftp"), 0, new SftpStation.Access(CLIENT, SECRET, List.of()));
        djiFiles = new DjiFiles(directory.folder("dji-sftp")).prepared(List.of(House.NORTH, House.SOUTH));
        server = ServerProcess.start(
                local.settings()
                        .with(partners())
                        .with(ReferenceData.environment(directory))
                        .withJvmOptions(QUICK_TO_START),
                directory.log("server"));
    }

    private Map<String, String> partners() {
        Map<String, String> environment = new HashMap<>();
        environment.put("PARTNER_PROBATION_URL", probation.url().toString());
        environment.put("PARTNER_PROBATION_TOKEN_URL", probation.tokenUrl().toString());
        environment.put("PARTNER_PROBATION_CLIENT_ID", CLIENT);
        environment.put("PARTNER_PROBATION_CLIENT_SECRET", SECRET);
        environment.put("PARTNER_DJI_SFTP_ENABLED", "true");
        environment.put("PARTNER_DJI_SFTP_HOST", "127.0.0.1");
        environment.put("PARTNER_DJI_SFTP_PORT", Integer.toString(djiSftp.port()));
        environment.put("PARTNER_DJI_SFTP_USERNAME", CLIENT);
        environment.put("PARTNER_DJI_SFTP_PASSWORD", SECRET);
        environment.put("PARTNER_DJI_SFTP_KNOWN_HOST_KEY", djiSftp.hostKey());
        environment.put("PARTNER_DJI_SFTP_HOUSES", House.NORTH + "," + House.SOUTH);
        environment.put("PARTNER_DJI_SFTP_POLL_DELAY", "PT1S");
        environment.put(
                "PARTNER_DJI_SFTP_WORK_DIRECTORY", directory.folder("dji-work").toString());
        environment.put("PARTNER_PROBATION_BREAKER_PAUSE", "PT1S");
        environment.put("GATEWAY_LIMIT_REQUESTS_PER_MINUTE", "60000");
        environment.put("GATEWAY_LIMIT_BURST", "5000");
        environment.put("REGISTER_OUTBOX_LONGEST_PAUSE", "PT2S");
        environment.put("REGISTER_OUTBOX_LEASE", "PT5S");
        environment.put("REGISTER_WATCH_PAUSE", "PT1S");
        environment.put("REGISTER_REQUESTS_PAUSE", "PT1S");
        environment.put("REGISTER_REQUESTS_BATCH", "2");
        environment.put("REGISTER_OUTBOX_LOOPBACK_CALLBACKS", "true");
        return environment;
    }

    public ServerProcess server() {
        return server;
    }

    public LocalSystem local() {
        return local;
    }

    /** Files on DJI's SFTP server. */
    public DjiFiles djiFiles() {
        return djiFiles;
    }

    /** DJI's SFTP server itself, which can be down. */
    public SftpStation djiSftp() {
        return djiSftp;
    }

    public ProbationSimulator probation() {
        return probation;
    }

    /** DJI's pushing system, with its own access token. */
    public DjiSimulator dji(String house) {
        return new DjiSimulator(server.url(), house, () -> Optional.of(token("partner-dji")));
    }

    /** An access token of a demo person, or of a partner's system: {@code partner-police}, or {@code partner-police@vhh-noord}. */
    public String token(String who) {
        return tokens.computeIfAbsent(who, name -> new RenewingToken(() -> login(name.split("@"))))
                .get();
    }

    /** The realm everyone logs in at, and its secrets. */
    public Tokens realm() {
        return local.tokens();
    }

    private Token login(String... name) {
        if (!name[0].startsWith("partner-")) {
            return local.tokens().person(name[0]);
        }
        return name.length == 1
                ? local.tokens().system(name[0])
                : local.tokens().system(name[0], name[1]);
    }

    /** What the server has logged. */
    public Path serverLog() {
        return directory.log("server");
    }

    /** The database as its owner sees it. */
    public Rows rows() {
        return new Rows(local.database());
    }
}
