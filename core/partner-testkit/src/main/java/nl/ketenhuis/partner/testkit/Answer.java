package nl.ketenhuis.partner.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Optional;

/** What a call was answered. */
public record Answer(int status, String contentType, Optional<String> retryAfter, String body) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Answer of(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.headers().firstValue("Retry-After"),
                response.body());
    }

    /** @throws IllegalStateException if the body is no JSON */
    public JsonNode json() {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("the answer is no JSON, status " + status, unreadable);
        }
    }
}
