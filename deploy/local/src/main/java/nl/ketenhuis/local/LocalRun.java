package nl.ketenhuis.local;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.ketenhuis.local.place.DataDirectory;
import nl.ketenhuis.local.place.ProjectRoot;
import nl.ketenhuis.local.server.ServerProcess;

/**
 * {@code make run}: brings up the whole on this machine, says how to call it, and stays until Ctrl-C. Keeps its data in
 * {@code .local} or in the folder that {@code KETENHUIS_DATA} names.
 */
public final class LocalRun {

    private static final PrintStream OUT = System.out;

    private LocalRun() {}

    /** Takes no arguments; what can be chosen is chosen by the environment. */
    public static void main(String... none) {
        try {
            run(ProjectRoot.find(), new Progress(OUT));
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(ProjectRoot root, Progress progress) {
        if (!Files.exists(root.server())) {
            throw new IllegalStateException("No packaged server at " + root.server() + "; run make build");
        }
        Map<String, String> environment = System.getenv();
        DataDirectory directory = DataDirectory.at(Optional.ofNullable(environment.get("KETENHUIS_DATA"))
                .map(Path::of)
                .orElse(root.data()));
        LocalSystem system = new LocalSystem(directory, Ports.usual(environment), progress);
        system.startNeighbours();
        ServerProcess server = system.startServer(Map.of());
        TokenFiles files = new TokenFiles(directory.folder("tokens"));
        OUT.println(new Banner(files, system.tokens()).text(server, directory));
        files.renew();
        server.awaitEnd();
        progress.say("server", "ended; its log is " + directory.log("server"));
        System.exit(1);
    }
}
