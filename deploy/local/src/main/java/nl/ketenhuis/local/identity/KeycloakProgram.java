package nl.ketenhuis.local.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.ketenhuis.local.place.Lock;
import nl.ketenhuis.local.place.ProjectRoot;
import nl.ketenhuis.local.process.ClassArchive;
import nl.ketenhuis.local.process.Command;
import nl.ketenhuis.local.process.JavaProgram;

/** The unpacked Keycloak, fitted once to what is needed here, after which it starts fast. */
record KeycloakProgram(Path folder) {

    private static final List<String> BUILD = List.of(
            "build",
            "--db=dev-file",
            "--health-enabled=false",
            "--metrics-enabled=false",
            "--features-disabled=account,account-api,ciba,device-flow,docker,impersonation,kerberos,organization,"
                    + "persistent-user-sessions,recovery-codes,passkeys,web-authn,workflows");

    private static final List<String> OPTIONS = List.of(
            "-Xms64m",
            "-Xmx384m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true");

    /**
     * The Keycloak that the build laid down.
     *
     * @throws IllegalStateException when it is not there, so {@code deploy/local} was not built
     */
    static KeycloakProgram fitted(ProjectRoot root, Path log) {
        Path unpacked = root.programs().resolve("keycloak");
        try (Stream<Path> folders = Files.isDirectory(unpacked) ? Files.list(unpacked) : Stream.empty()) {
            Path folder = folders.filter(Files::isDirectory)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No Keycloak in " + unpacked + "; run make build"));
            return new KeycloakProgram(folder).fitOnce(log);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not prepare Keycloak", e);
        }
    }

    /** The command line that runs it with {@code home} as the place of its configuration and data. */
    List<String> command(Path home, List<String> options, List<String> arguments) {
        List<String> all = new ArrayList<>(OPTIONS);
        all.addAll(options);
        all.add("-Dkc.home.dir=" + home);
        all.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        all.addAll(List.of("-cp", folder.resolve("lib/quarkus-run.jar").toString()));
        all.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        return JavaProgram.command(all, arguments);
    }

    /** Its loaded classes, kept with the program for every home. */
    ClassArchive archive(Path home) {
        return ClassArchive.of(folder, home, folder.resolve("lib/quarkus-run.jar"));
    }

    private KeycloakProgram fitOnce(Path log) throws IOException {
        if (!isFitted()) {
            fit(log);
        }
        return this;
    }

    private void fit(Path log) throws IOException {
        synchronized (KeycloakProgram.class) {
            try (Lock lock = Lock.await(folder.resolve("fitting.lock"))) {
                if (!isFitted()) {
                    Command.of(command(folder, List.of(), BUILD)).run(log);
                    Files.writeString(mark(), fitting());
                }
            }
        }
    }

    private boolean isFitted() throws IOException {
        return Files.exists(mark()) && Files.readString(mark()).equals(fitting());
    }

    /** What was fitted, and when: unpacking it once more undoes the fitting but leaves the mark. */
    private String fitting() throws IOException {
        return BUILD + " " + Files.getLastModifiedTime(folder.resolve("lib/quarkus/generated-bytecode.jar"));
    }

    private Path mark() {
        return folder.resolve("fitted");
    }
}
