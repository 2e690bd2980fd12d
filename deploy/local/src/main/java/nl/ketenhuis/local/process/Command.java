package nl.ketenhuis.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A program with its arguments, run to its end. */
public final class Command {

    private final List<String> words;

    private Command(List<String> words) {
        this.words = words;
    }

    /** The program and its arguments as one list. */
    public static Command of(List<String> words) {
        return new Command(List.copyOf(words));
    }

    /** The words, as a process builder takes them. */
    public List<String> words() {
        return words;
    }

    /** The same command behind another program, such as {@code unshare}. */
    public Command behind(List<String> prefix) {
        return of(Stream.concat(prefix.stream(), words.stream()).toList());
    }

    /** The same command in a session of its own, so that Ctrl-C in the terminal reaches the launcher only. */
    public Command inOwnSession() {
        Path setsid = Path.of("/usr/bin/setsid");
        return Files.isExecutable(setsid) ? behind(List.of(setsid.toString())) : this;
    }

    /** Runs to the end and tells whether the program ended well; its output is thrown away. */
    public boolean succeeds() {
        return run(new ProcessBuilder(words)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD))
                == 0;
    }

    /**
     * Runs to the end, appending the output to {@code log}.
     *
     * @throws IllegalStateException when the program ends badly; names the log
     */
    public void run(Path log) {
        int exit = run(new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())));
        if (exit != 0) {
            throw new IllegalStateException(
                    "%s ended with %d; see %s".formatted(Path.of(words.get(0)).getFileName(), exit, log));
        }
    }

    private static int run(ProcessBuilder builder) {
        try {
            builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while running " + builder.command(), e);
        }
    }
}
