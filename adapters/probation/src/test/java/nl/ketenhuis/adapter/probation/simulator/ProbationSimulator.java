package nl.ketenhuis.adapter.probation.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.ketenhuis.partner.testkit.HttpStation;
import nl.ketenhuis.partner.testkit.ReceivingSimulator;

/**
 * Probation's REST system: gives out tokens, takes in updates once each by their key, and can be down, slow, full, refusing
 * or broken.
 */
public final class ProbationSimulator implements ReceivingSimulator {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String credentials;
    private final HttpStation station;
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();
    private final Map<UUID, Delivery> deliveries = new LinkedHashMap<>();
    private volatile int answerInstead;

    /**
     * @param port 0 for any free one
     * @param clientId the client that may ask for tokens
     */
    public ProbationSimulator(int port, String clientId, String clientSecret) {
        byte[] both = (clientId + ":" + clientSecret).getBytes(StandardCharsets.UTF_8);
        this.credentials = "Basic " + Base64.getEncoder().encodeToString(both);
        this.station = new HttpStation(port, this::handle);
    }

    /** For {@code partner.probation.url}. */
    public URI url() {
        return station.uri();
    }

    /** For {@code partner.probation.token-url}. */
    public URI tokenUrl() {
        return station.uri().resolve("/token");
    }

    private void handle(HttpExchange call) throws IOException {
        byte[] body = call.getRequestBody().readAllBytes();
        switch (call.getRequestMethod() + " " + call.getRequestURI().getPath()) {
            case "POST /token" -> giveToken(call);
            case "POST /api/v1/detentie-updates" -> takeUpdate(call, body);
            default -> HttpStation.answer(call, 404, "{}");
        }
    }

    private void giveToken(HttpExchange call) throws IOException {
        if (!credentials.equals(call.getRequestHeaders().getFirst("Authorization"))) {
            HttpStation.answer(call, 401, "{\"error\":\"invalid_client\"}");
            return;
        }
        String token = UUID.randomUUID().toString();
        tokens.add("Bearer " + token);
        HttpStation.answer(
                call, 200, "{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\",\"expires_in\":300}");
    }

    private void takeUpdate(HttpExchange call, byte[] body) throws IOException {
        String token = call.getRequestHeaders().getFirst("Authorization");
        if (token == null || !tokens.contains(token)) {
            HttpStation.answer(call, 401, "{}");
        } else if (answerInstead != 0) {
            HttpStation.answer(call, answerInstead, "{\"code\":\"told-to\"}");
        } else {
            HttpStation.answer(call, taken(call.getRequestHeaders().getFirst("Idempotency-Key"), body), "{}");
        }
    }

    /** 201 if new, 409 if it has it, 422 if it cannot be read or its key is not its own. */
    private int taken(String key, byte[] body) {
        try {
            JsonNode json = MAPPER.readTree(body);
            Delivery delivery = Delivery.of(json);
            if (!delivery.id().toString().equals(key)) {
                return 422;
            }
            synchronized (deliveries) {
                return deliveries.putIfAbsent(delivery.id(), delivery) == null ? 201 : 409;
            }
        } catch (IOException | IllegalArgumentException | DateTimeException unreadable) {
            return 422;
        }
    }

    /** All it has taken in, in order of arrival. */
    public List<Delivery> deliveries() {
        synchronized (deliveries) {
            return List.copyOf(deliveries.values());
        }
    }

    /** What it has taken in of one case, in order of arrival. */
    public List<Delivery> deliveries(String caseNumber) {
        return deliveries().stream()
                .filter(delivery -> delivery.caseNumber().equals(caseNumber))
                .toList();
    }

    /** Waits this long before each answer. */
    public void answerAfter(Duration delay) {
        station.delay(delay);
    }

    /** Answers every update with this status instead of taking it; 0 to take them again. */
    public void answerInstead(int status) {
        answerInstead = status;
    }

    /** Forgets all tokens it gave, so the next call with one is refused with 401. */
    public void forgetTokens() {
        tokens.clear();
    }

    @Override
    public List<Kept> kept() {
        return deliveries().stream()
                .map(delivery -> new Kept(delivery.id(), delivery.caseNumber(), delivery.sequence()))
                .toList();
    }

    @Override
    public void reset() {
        comeBack();
        synchronized (deliveries) {
            deliveries.clear();
        }
    }

    /** Answers as it should again, without forgetting anything. */
    public void comeBack() {
        answerInstead = 0;
        station.up();
    }

    @Override
    public void goDown() {
        station.down();
    }

    @Override
    public void refuse() {
        answerInstead = 422;
    }

    @Override
    public void breakConnections() {
        station.breakOff(true);
    }

    @Override
    public Set<String> personalData() {
        return Set.of("999990019", "7712345", "Jorrit", "Proefstra", "1991-04-17");
    }

    @Override
    public void close() {
        station.close();
    }
}
