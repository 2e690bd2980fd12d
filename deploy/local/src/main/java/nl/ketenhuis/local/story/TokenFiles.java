package nl.ketenhuis.local.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import nl.ketenhuis.local.place.AtExit;

/**
 * Access tokens in files, renewed before they expire, so that a line pasted an hour later still works. Beside each stands
 * one that curl reads by {@code -K}: the same token, the purpose, and where the head of the answer is left.
 */
public final class TokenFiles {

    private static final String CURL = """
            header = "Authorization: Bearer %s"
            header = "Processing-Purpose: CASE_DIRECTION"
            header = "Content-Type: application/json"
            dump-header = "head"
            silent
            show-error
            """;

    private static final int RENEWAL_SECONDS = 30;

    private final Path folder;
    private final Function<String, String> tokens;
    private final Set<String> names = ConcurrentHashMap.newKeySet();

    /**
     * @param tokens gives an access token by name
     */
    public TokenFiles(Path folder, Function<String, String> tokens) {
        this.folder = folder;
        this.tokens = tokens;
    }

    /** Keeps a token of this person or partner system in a file of that name and gives the file's path. */
    public Path keep(String name) {
        names.add(name);
        write(name);
        return folder.resolve(name);
    }

    /** Where they are. */
    Path folder() {
        return folder;
    }

    /** Renews from now on, on a thread that does not hold the JVM. */
    public void renew() {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "renew tokens");
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleWithFixedDelay(this::writeAll, RENEWAL_SECONDS, RENEWAL_SECONDS, TimeUnit.SECONDS);
    }

    /** A failure is not the last word: the next round tries again. */
    private void writeAll() {
        try {
            names.forEach(this::write);
        } catch (RuntimeException e) {
            if (!AtExit.underWay()) {
                System.err.println("Tokens not renewed: " + e.getMessage());
            }
        }
    }

    private void write(String name) {
        String token = tokens.apply(name);
        write(name, token);
        write(name + ".curl", CURL.formatted(token));
    }

    private void write(String file, String text) {
        try {
            Path draft = Files.writeString(folder.resolve(file + ".draft"), text);
            Files.move(draft, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
