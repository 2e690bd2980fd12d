package nl.ketenhuis.adapter.probation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import nl.ketenhuis.partner.spi.PartnerUnavailable;

/** Access tokens of probation's, by client credentials (RFC 6749, 4.4); each is used until shortly before it expires. */
@ApplicationScoped
class ProbationTokens {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Duration SPARE = Duration.ofSeconds(20);

    private final ProbationConfig config;
    private final ProbationHttp http;
    private volatile Token held = new Token("", Instant.MIN);

    ProbationTokens(ProbationConfig config, ProbationHttp http) {
        this.config = config;
        this.http = http;
    }

    private record Token(String value, Instant useUntil) {

        boolean usable() {
            return Instant.now().isBefore(useUntil);
        }

        @Override
        public String toString() {
            return "(a token)";
        }
    }

    /** @throws PartnerUnavailable if none can be had */
    String current() {
        Token token = held;
        return token.usable() ? token.value() : renewed();
    }

    /** Holds this token no longer, as it was not accepted. */
    synchronized void forget(String refused) {
        if (held.value().equals(refused)) {
            held = new Token("", Instant.MIN);
        }
    }

    private synchronized String renewed() {
        if (!held.usable()) {
            held = fetched();
        }
        return held.value();
    }

    private Token fetched() {
        HttpRequest request = HttpRequest.newBuilder(ProbationHttp.given(config.tokenUrl(), "token-url"))
                .timeout(config.readTimeout())
                .header("Authorization", "Basic " + credentials())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new PartnerUnavailable("no token: answered " + answer.statusCode(), null);
        }
        return token(answer.body());
    }

    private static Token token(byte[] body) {
        try {
            JsonNode json = MAPPER.readTree(body);
            Duration lifetime = Duration.ofSeconds(json.path("expires_in").asLong(60));
            Duration use =
                    lifetime.compareTo(SPARE.multipliedBy(2)) > 0 ? lifetime.minus(SPARE) : lifetime.dividedBy(2);
            return new Token(
                    json.required("access_token").asText(), Instant.now().plus(use));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new PartnerUnavailable("no token: unreadable answer", null);
        }
    }

    private String credentials() {
        String both = ProbationHttp.given(config.clientId(), "client-id")
                + ":"
                + ProbationHttp.given(config.clientSecret(), "client-secret");
        return Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }
}
