package nl.ketenhuis.local;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ketenhuis.local.demo.DemoHouse;
import nl.ketenhuis.local.demo.ReferenceData;
import nl.ketenhuis.local.partner.PartnerSystems;
import nl.ketenhuis.local.place.AtExit;
import nl.ketenhuis.local.place.DataDirectory;
import nl.ketenhuis.local.place.Lock;
import nl.ketenhuis.local.place.ProjectRoot;
import nl.ketenhuis.local.process.ChildProcess;
import nl.ketenhuis.local.server.ServerProcess;
import nl.ketenhuis.local.story.CaseLife;
import nl.ketenhuis.local.story.ReleaseStory;
import nl.ketenhuis.local.story.TokenFiles;

/**
 * {@code make run}: brings up the whole on this machine with invented houses, cases and traffic, says what came of it and
 * how to call it, and stays until Ctrl-C. Keeps its data in {@code .local} or in the folder that {@code KETENHUIS_DATA}
 * names.
 */
public final class LocalRun {

    private static final PrintStream OUT = System.out;
    private static final Map<String, String> ENVIRONMENT = System.getenv();

    /** Those who fill the demo are in more of a hurry than the usual quota allows (GW-43). */
    private static final List<String> QUOTAS = List.of(
            "-Dgateway.limit.clients.\"ketenhuis-front\".requests-per-minute=60000",
            "-Dgateway.limit.clients.\"ketenhuis-front\".burst=2000",
            "-Dgateway.limit.clients.\"partner-dji\".requests-per-minute=60000",
            "-Dgateway.limit.clients.\"partner-dji\".burst=2000");

    private LocalRun() {}

    /** Takes no arguments; what can be chosen is chosen by the environment. */
    public static void main(String... none) {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        try {
            run(ProjectRoot.find(), new Progress(OUT));
        } catch (IllegalStateException | UncheckedIOException e) {
            if (!AtExit.underWay()) {
                System.err.println(e.getMessage());
                System.exit(1);
            }
        }
    }

    private static void run(ProjectRoot root, Progress progress) {
        if (!Files.exists(root.server())) {
            throw new IllegalStateException("No packaged server at " + root.server() + "; run make build");
        }
        DataDirectory directory = directory(root);
        AtExit.close(Lock.take(directory.path().resolve("lock")));
        ChildProcess.endLeftBehind(directory.log("server"));
        ChildProcess.endLeftBehind(directory.log("keycloak"));
        LocalSystem system = new LocalSystem(directory, Ports.usual(ENVIRONMENT), progress);
        PartnerSystems partners = PartnerSystems.start(directory, DemoHouse.codes());
        ServerProcess server = system.start(serverEnvironment(directory, partners), QUOTAS);
        AtExit.close(() -> progress.say("all", "stopping"));
        OUT.println(welcome(directory, system, partners, progress));
        server.awaitEnd();
        throw new IllegalStateException("The server ended; its log is " + directory.log("server"));
    }

    /** What is there to see, after what there was still to load has been loaded. */
    private static String welcome(
            DataDirectory directory, LocalSystem system, PartnerSystems partners, Progress progress) {
        Places places = new Places(system.server(), system.tokens().realm(), directory);
        if (withoutDemo()) {
            return places.text();
        }
        LocalTokens tokens = new LocalTokens(system.tokens());
        tokens.prepare(List.of("noor", "zoe", "fleur", "bas", "tess", "lies", "eva", "amir", "mila", "partner-dji"));
        Demo.Result demo = new Demo(system, tokens, progress).load(partners);
        TokenFiles files = new TokenFiles(directory.folder("tokens"), tokens::of);
        URI server = system.server().url();
        String release = new ReleaseStory(files, server, demo.caseId()).text();
        String life = demo.supervision()
                .map(type -> new CaseLife(files, server, DemoHouse.NEWCOMER, type).text())
                .orElse("");
        files.renew();
        return demo.summary() + places.text() + release + life;
    }

    private static boolean withoutDemo() {
        return "none".equals(ENVIRONMENT.get("KETENHUIS_DEMO"));
    }

    private static DataDirectory directory(ProjectRoot root) {
        return DataDirectory.at(Optional.ofNullable(ENVIRONMENT.get("KETENHUIS_DATA"))
                .map(Path::of)
                .orElse(root.data()));
    }

    private static Map<String, String> serverEnvironment(DataDirectory directory, PartnerSystems partners) {
        Map<String, String> all = new HashMap<>(partners.environment());
        if (!withoutDemo()) {
            all.putAll(ReferenceData.environment(directory));
        }
        all.put("REGISTER_OUTBOX_LOOPBACK_CALLBACKS", "true");
        return all;
    }
}
