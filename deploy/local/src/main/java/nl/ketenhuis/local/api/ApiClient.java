package nl.ketenhuis.local.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The API as one person calls it, for one purpose. What is refused is a fault of the caller's program. */
public final class ApiClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI server;
    private final Supplier<String> token;
    private final String purpose;

    /**
     * @param token the person's access token, asked for at every call
     */
    public ApiClient(URI server, Supplier<String> token, String purpose) {
        this.server = server;
        this.token = token;
        this.purpose = purpose;
    }

    /**
     * What was answered.
     *
     * @param version entity tag; null when there is none
     */
    public record Answer(JsonNode body, String version) {

        public String id() {
            return text("id");
        }

        public String text(String field) {
            return body.path(field).asText();
        }
    }

    /** What is at this place, below {@code /v1}. */
    public Answer get(String place) {
        return send(request(place).build());
    }

    /** Everything on a list, page after page. */
    public List<JsonNode> all(String list) {
        String pages = list + (list.contains("?") ? "&" : "?") + "limit=100";
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get(pages + (cursor.isEmpty() ? "" : "&cursor=" + encoded(cursor)))
                    .body();
            page.path("items").forEach(items::add);
            cursor = page.path("nextCursor").asText();
        } while (!cursor.isEmpty());
        return items;
    }

    /**
     * Makes something; again with the same key gives the same.
     *
     * @param body what Jackson can write
     */
    public Answer create(String key, String place, Object body) {
        return post(key, place, null, body);
    }

    /** Does something to what is at this place, as it stands now. */
    public Answer act(String key, String place, String verb, Object body) {
        return post(key, place + "/" + verb, get(place).version(), body);
    }

    /** Does something to what was in this version. */
    public Answer post(String key, String place, String version, Object body) {
        HttpRequest.Builder request = request(place)
                .header("Idempotency-Key", key)
                .POST(body == null ? HttpRequest.BodyPublishers.noBody() : json(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (version != null) {
            request.header("If-Match", version);
        }
        return send(request.build());
    }

    private HttpRequest.Builder request(String place) {
        return HttpRequest.newBuilder(server.resolve("/v1" + place))
                .header("Authorization", "Bearer " + token.get())
                .header("Accept", "application/json")
                .header("Processing-Purpose", purpose);
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        try {
            return HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A body cannot be written", e);
        }
    }

    private static Answer send(HttpRequest request) {
        String path = request.uri().getPath();
        try {
            HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(path + " answered " + answer.statusCode() + " " + answer.body());
            }
            return new Answer(
                    JSON.readTree(answer.body()),
                    answer.headers().firstValue("ETag").orElse(null));
        } catch (IOException e) {
            throw new IllegalStateException(path + " did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
