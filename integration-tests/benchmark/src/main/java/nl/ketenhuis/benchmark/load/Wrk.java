package nl.ketenhuis.benchmark.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import nl.ketenhuis.benchmark.measure.Slice;

/** Makes load with wrk: a number of clients that each send the next call when the last is answered. */
public final class Wrk {

    private static final int DEADLINE_SECONDS = 2;

    private final WrkProgram program;
    private final Path folder;
    private int run;

    private Wrk(WrkProgram program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /**
     * Finds or fetches the program.
     *
     * @param folder where it is unpacked and where scripts and tokens are laid down for it
     */
    public static Wrk in(Path folder) {
        return new Wrk(WrkProgram.find(folder), folder);
    }

    /** Answers that come later than this are errors. */
    public static int deadlineSeconds() {
        return DEADLINE_SECONDS;
    }

    /** @param script name of the Lua script; it gets the token's file, the targets' file and the number of the run */
    public Slice run(String script, URI server, int clients, int seconds, Call call) {
        run++;
        Path token = secret("token", call.token());
        List<String> words = new ArrayList<>(List.of(program.command(), "-t1", "-c" + clients, "-d" + seconds + "s"));
        words.addAll(List.of(
                "--timeout", DEADLINE_SECONDS + "s", "-s", laidDown(script).toString()));
        words.add(server.toString());
        String number = Long.toString(System.currentTimeMillis(), 36) + "-" + run;
        words.addAll(List.of("--", token.toString(), call.targets().toString(), number));
        return WrkOutput.slice(output(words));
    }

    /**
     * What a script needs to make its calls.
     *
     * @param targets a file with one target a line; the first fifth of them gets four fifths of the calls
     */
    public record Call(String token, Path targets) {

        @Override
        public String toString() {
            return "Call[" + targets + "]";
        }
    }

    private String output(List<String> words) {
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectErrorStream(true).directory(folder.toFile());
        builder.environment().putAll(program.environment());
        try {
            Process process = builder.start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("wrk failed: " + text);
            }
            text.lines().filter(line -> line.startsWith("BAD")).forEach(System.err::println);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while making load", e);
        }
    }

    private Path laidDown(String script) {
        copy("load.lua");
        return copy(script + ".lua");
    }

    private Path copy(String name) {
        try (InputStream content = Wrk.class.getResourceAsStream(name)) {
            Path file = folder.resolve(name);
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path secret(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.deleteIfExists(file);
            Files.createFile(file);
            file.toFile().setReadable(false, false);
            file.toFile().setReadable(true, true);
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
