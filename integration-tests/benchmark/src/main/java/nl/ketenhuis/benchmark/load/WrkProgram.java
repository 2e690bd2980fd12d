package nl.ketenhuis.benchmark.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ketenhuis.local.process.Command;

/**
 * The program wrk: the one that is installed, or else Debian's package unpacked in a folder of ours, which needs no rights.
 *
 * @param libraries where its libraries are, or null when they are the system's
 */
record WrkProgram(String command, Path libraries) {

    private static final List<String> PACKAGES = List.of("wrk", "libluajit-5.1-2");
    private static final String ADVICE = "wrk is needed to make load; install it, for instance by apt-get install wrk";

    /** @throws IllegalStateException when there is none and none can be fetched; says what to install */
    static WrkProgram find(Path folder) {
        WrkProgram installed = new WrkProgram("wrk", null);
        if (installed.works()) {
            return installed;
        }
        WrkProgram unpacked = unpacked(folder);
        if (!unpacked.works()) {
            unpacked.fetch(folder);
        }
        if (!unpacked(folder).works()) {
            throw new IllegalStateException(ADVICE);
        }
        return unpacked(folder);
    }

    Map<String, String> environment() {
        return libraries == null ? Map.of() : Map.of("LD_LIBRARY_PATH", libraries.toString());
    }

    private static WrkProgram unpacked(Path folder) {
        Path libraries = folder.resolve("usr/lib/" + architecture() + "-linux-gnu");
        return new WrkProgram(folder.resolve("usr/bin/wrk").toString(), libraries);
    }

    private static String architecture() {
        String name = System.getProperty("os.arch");
        return "amd64".equals(name) ? "x86_64" : name;
    }

    /** Without arguments it tells how it is used, which is success enough. */
    private boolean works() {
        ProcessBuilder builder = new ProcessBuilder(command, "--version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.PIPE);
        builder.environment().putAll(environment());
        try {
            return new String(builder.start().getInputStream().readAllBytes()).contains("Will Glozer");
        } catch (IOException notThere) {
            return false;
        }
    }

    private void fetch(Path folder) {
        try {
            Files.createDirectories(folder);
            for (String one : PACKAGES) {
                Path packed = folder.resolve(one);
                Files.createDirectories(packed);
                inFolder(packed, "apt-get", "download", one);
                try (Stream<Path> files = Files.list(packed)) {
                    for (Path file : files.toList()) {
                        inFolder(packed, "dpkg", "-x", file.toString(), folder.toString());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void inFolder(Path folder, String... words) {
        String line = "cd '" + folder + "' && exec \"$@\"";
        List<String> shell = List.of("sh", "-c", line, "sh");
        if (!Command.of(List.of(words)).behind(shell).succeeds()) {
            throw new IllegalStateException(ADVICE);
        }
    }
}
