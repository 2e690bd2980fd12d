package nl.ketenhuis.local.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** Waits until a URL answers 200. */
public final class Readiness {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final HttpRequest request;

    /** Will ask {@code url}. */
    public Readiness(URI url) {
        this.request =
                HttpRequest.newBuilder(url).timeout(Duration.ofSeconds(5)).build();
    }

    /** Asks once. */
    public boolean ready() {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + request.uri(), e);
        }
    }

    /**
     * Asks again and again.
     *
     * @throws IllegalStateException when {@code program} ends or {@code patience} does; names its log
     */
    public void await(ChildProcess program, Duration patience) {
        Instant end = Instant.now().plus(patience);
        while (!ready()) {
            if (!program.alive()) {
                throw new IllegalStateException("It ended while starting; see " + program.log());
            }
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(
                        "Not ready after %d s; see %s".formatted(patience.toSeconds(), program.log()));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }
}
