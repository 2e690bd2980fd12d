package nl.ketenhuis.local;

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
import nl.ketenhuis.local.place.AtExit;

/** Access tokens in files, renewed before they expire, so that a line pasted an hour later still works. */
final class TokenFiles {

    private static final int RENEWAL_SECONDS = 30;

    private final Path folder;
    private final LocalTokens tokens;
    private final Set<String> names = ConcurrentHashMap.newKeySet();

    TokenFiles(Path folder, LocalTokens tokens) {
        this.folder = folder;
        this.tokens = tokens;
    }

    /** Keeps a token of this person or partner system in a file of that name and gives the file's path. */
    Path keep(String name) {
        names.add(name);
        write(name);
        return folder.resolve(name);
    }

    /** Renews from now on, on a thread that does not hold the JVM. */
    void renew() {
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
        try {
            Path draft = Files.writeString(folder.resolve(name + ".draft"), tokens.of(name));
            Files.move(draft, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
