package nl.ketenhuis.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells on the terminal what has come up, and how many seconds after the beginning. */
public final class Progress {

    private final PrintStream out;
    private final Instant beginning = Instant.now();

    /** Counts from now. */
    public Progress(PrintStream out) {
        this.out = out;
    }

    /** Prints one line. */
    public void say(String part, String what) {
        double seconds = Duration.between(beginning, Instant.now()).toMillis() / 1000.0;
        out.println(String.format(Locale.ROOT, "[%5.1f s] %-11s %s", seconds, part, what));
    }
}
