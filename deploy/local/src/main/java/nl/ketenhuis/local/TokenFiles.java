package nl.ketenhuis.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.ketenhuis.local.identity.RenewingToken;
import nl.ketenhuis.local.identity.Token;

/** Access tokens in files, renewed before they expire, so that a line pasted an hour later still works. */
final class TokenFiles {

    private static final int RENEWAL_SECONDS = 30;

    private final Path folder;
    private final Map<String, RenewingToken> tokens = new LinkedHashMap<>();

    TokenFiles(Path folder) {
        this.folder = folder;
    }

    /** Keeps a token of {@code login} in the file {@code name} and gives the file's path. */
    Path keep(String name, Supplier<Token> login) {
        tokens.put(name, new RenewingToken(login));
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
            tokens.keySet().forEach(this::write);
        } catch (RuntimeException e) {
            System.err.println("Tokens not renewed: " + e.getMessage());
        }
    }

    private void write(String name) {
        try {
            Path draft = Files.writeString(
                    folder.resolve(name + ".draft"), tokens.get(name).get());
            Files.move(draft, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
