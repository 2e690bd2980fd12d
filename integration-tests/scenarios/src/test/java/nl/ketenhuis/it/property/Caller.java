package nl.ketenhuis.it.property;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.ketenhuis.it.support.TheSystem;

/** Calls without ado: what is asked here is asked thousands of times, so nothing but the answer is looked at. */
final class Caller {

    private static final String PURPOSE = "CASE_DIRECTION";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final UnaryOperator<String> tokens;

    /** @param tokens an access token of whoever calls */
    Caller(UnaryOperator<String> tokens) {
        this.tokens = tokens;
    }

    /**
     * An answer.
     *
     * @param tag the entity tag, empty when there is none
     */
    record Answer(int status, String tag, JsonNode body) {

        String text(String field) {
            return body.path(field).asText();
        }

        /**
         * Whether the thing says that its reader may do this now.
         *
         * @param to the state that is asked for; empty when the operation leads to one only, or to none
         */
        boolean allows(String operation, Optional<String> to) {
            for (JsonNode action : body.path("allowedActions")) {
                if (action.path("operation").asText().equals(operation)
                        && to.stream()
                                .allMatch(
                                        asked -> asked.equals(action.path("to").asText(asked)))) {
                    return true;
                }
            }
            return false;
        }
    }

    Answer get(String who, String path) {
        return send(who, path, null, null);
    }

    Answer post(String who, String path, String tag, String body) {
        return send(who, path, tag, body == null ? "" : body);
    }

    private Answer send(String who, String path, String tag, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(TheSystem.get().server().url() + "/v1" + path))
                .header("Authorization", "Bearer " + tokens.apply(who))
                .header("Processing-Purpose", PURPOSE)
                .header("Accept", "application/json");
        if (tag != null && !tag.isEmpty()) {
            request.header("If-Match", tag);
        }
        if (body != null) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
            request.POST(HttpRequest.BodyPublishers.ofString(body));
        }
        if (body != null && !body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        try {
            return answer(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(path, e);
        }
    }

    /** A body as a tree; nothing when it is none. */
    static JsonNode parse(String body) {
        try {
            return body.startsWith("{") ? JSON.readTree(body) : MissingNode.getInstance();
        } catch (IOException e) {
            throw new IllegalStateException(body, e);
        }
    }

    private static Answer answer(HttpResponse<String> response) {
        JsonNode body = parse(response.body());
        return new Answer(
                response.statusCode(), response.headers().firstValue("ETag").orElse(""), body);
    }
}
