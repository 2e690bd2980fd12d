package nl.ketenhuis.local.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;

/**
 * An access token as Keycloak gave it.
 *
 * @param accessToken for the Authorization header, after {@code Bearer}
 * @param expiresAt when the server stops taking it
 */
public record Token(String accessToken, Instant expiresAt) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Token of(String answer) {
        try {
            JsonNode json = JSON.readTree(answer);
            return new Token(
                    json.required("access_token").asText(),
                    Instant.now().plusSeconds(json.required("expires_in").asLong()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the token says, unverified: for looking at, not for trusting. */
    public JsonNode claims() {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(accessToken.split("\\.")[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "Token[expiresAt=" + expiresAt + "]";
    }
}
