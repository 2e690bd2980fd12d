package nl.ketenhuis.local.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.ketenhuis.adapter.dji.simulator.DjiFiles;
import nl.ketenhuis.local.database.DatabaseAccess;

/** The time after a feed when no file waits to be collected and no delivery waits to be made. */
record Quiet(DatabaseAccess database, DjiFiles files) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int PAUSE_MILLIS = 250;

    /** Waits for it, a minute for the files and a minute for the deliveries at most. */
    void await() {
        await(this::allCollected);
        await(this::allDelivered);
    }

    private boolean allCollected() {
        try (Stream<Path> waiting = Files.find(files.root(), 2, (file, facts) -> facts.isRegularFile())) {
            return waiting.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean allDelivered() {
        return Counts.in(database).of(Counts.DELIVERIES, "PENDING") == 0;
    }

    private static void await(BooleanSupplier state) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!state.getAsBoolean() && Instant.now().isBefore(end)) {
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }
}
