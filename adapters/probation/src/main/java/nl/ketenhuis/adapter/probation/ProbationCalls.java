package nl.ketenhuis.adapter.probation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Set;
import nl.ketenhuis.partner.spi.PartnerUnavailable;
import nl.ketenhuis.partner.spi.UpdateRefused;

/** One update, one call: {@code POST /api/v1/detentie-updates}, with the update's id as the key to recognise a repeat. */
@ApplicationScoped
class ProbationCalls {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String PATH = "/api/v1/detentie-updates";

    /** Refusals that pass: not logged in, too slow, too early, too many. */
    private static final Set<Integer> PASSING = Set.of(401, 408, 425, 429);

    private final ProbationConfig config;
    private final ProbationHttp http;
    private final ProbationTokens tokens;

    ProbationCalls(ProbationConfig config, ProbationHttp http, ProbationTokens tokens) {
        this.config = config;
        this.http = http;
        this.tokens = tokens;
    }

    /**
     * @throws PartnerUnavailable if probation did not take it, and may later
     * @throws UpdateRefused if it never will
     */
    void send(DetentionUpdateMessage message) {
        String token = tokens.current();
        int status = post(message, token);
        if (status == 401) {
            tokens.forget(token);
            status = post(message, tokens.current());
        }
        judge(status);
    }

    private int post(DetentionUpdateMessage message, String token) {
        HttpRequest request = HttpRequest.newBuilder(
                        ProbationHttp.given(config.url(), "url").resolve(PATH))
                .timeout(config.readTimeout())
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Idempotency-Key", message.id())
                .POST(BodyPublishers.ofByteArray(json(message)))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    /** 409 says that it has this one already: as good as taken. */
    private static void judge(int status) {
        boolean taken = status >= 200 && status < 300 || status == 409;
        if (taken) {
            return;
        }
        if (status >= 400 && status < 500 && !PASSING.contains(status)) {
            throw new UpdateRefused("answered " + status);
        }
        throw new PartnerUnavailable("answered " + status, null);
    }

    private static byte[] json(DetentionUpdateMessage message) {
        try {
            return MAPPER.writeValueAsBytes(message);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an update is always JSON", impossible);
        }
    }
}
