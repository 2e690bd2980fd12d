package nl.ketenhuis.partner.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Calls the register as a partner does: JSON, over real HTTP, with a bearer token if there is one. */
public final class HttpCalls {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI base;
    private final Supplier<Optional<String>> token;

    /** @param token asked for at every call; empty for a call without a token */
    public HttpCalls(URI base, Supplier<Optional<String>> token) {
        this.base = base;
        this.token = token;
    }

    public Answer get(String path) {
        return call(request(path).GET());
    }

    public Answer post(String path, String json) {
        return post(path, BodyPublishers.ofString(json));
    }

    /** Posts bytes that need not be valid text. */
    public Answer post(String path, byte[] body) {
        return post(path, BodyPublishers.ofByteArray(body));
    }

    private Answer post(String path, HttpRequest.BodyPublisher body) {
        return call(request(path).header("Content-Type", "application/json").POST(body));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).header("Accept", "application/json");
        token.get().ifPresent(value -> request.header("Authorization", "Bearer " + value));
        return request;
    }

    private Answer call(HttpRequest.Builder request) {
        try {
            return Answer.of(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
