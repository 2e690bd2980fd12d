package nl.ketenhuis.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Supplier;

/** Opens cases as a house does: a referral at the desk, and a decision on it, over the API. */
public final class CaseDesk {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI server;
    private final Supplier<String> token;
    private final HttpClient http = HttpClient.newHttpClient();

    /**
     * @param token access token of someone who may submit referrals and decide on them, asked for at every call
     */
    public CaseDesk(URI server, Supplier<String> token) {
        this.server = server;
        this.token = token;
    }

    /**
     * Refers the person and accepts the referral, answering the criteria the facts leave open. Again with the same key gives
     * the same case.
     *
     * @param key makes this opening the same as an earlier one, or another
     * @param participants ids of the organisations that take part
     * @return id of the case
     */
    public String open(String key, InventedPerson person, String theme, List<String> participants) {
        Answer referral = post("/v1/referrals", key + "-refer", null, submission(person, theme));
        String path = "/v1/referrals/" + referral.body().get("id").asText();
        ObjectNode decision = JSON.createObjectNode();
        decision.put("outcome", "ACCEPTED");
        decision.put("motivation", "Meerdere leefgebieden en meerdere ketens; de eigen keten volstaat niet.");
        participants.forEach(decision.putArray("participants")::add);
        answers(get(path + "/criteria"), decision.putArray("criteria"));
        return post(path + "/_decide", key + "-decide", referral.version(), decision)
                .body()
                .get("caseId")
                .asText();
    }

    /** Answers every mandatory criterion that asks for a person's judgement. The same each time, so that the key holds. */
    private static void answers(JsonNode test, ArrayNode answers) {
        for (JsonNode criterion : test.path("results")) {
            if (criterion.path("mandatory").asBoolean() && !criterion.has("fact")) {
                answers.addObject()
                        .put("code", criterion.path("code").asText())
                        .put("verdict", "MET")
                        .put("evidence", "Blijkt uit de aanmelding en de eerdere begeleiding.");
            }
        }
    }

    private static ObjectNode submission(InventedPerson person, String theme) {
        ObjectNode json = JSON.createObjectNode();
        json.put("theme", theme);
        json.put("reason", "Overlast en zorgen op meer dan een leefgebied.");
        json.put("ownChainExhausted", "Begeleiding in de eigen keten is twee keer zonder gevolg afgesloten.");
        json.put("urgency", "NORMAL");
        json.put("subjectInformed", true);
        ObjectNode subject = json.putObject("subject");
        subject.put("citizenServiceNumber", person.bsn());
        subject.put("criminalChainNumber", person.skn());
        subject.put("givenNames", person.givenNames());
        if (!person.prefix().isEmpty()) {
            subject.put("familyNamePrefix", person.prefix());
        }
        subject.put("familyName", person.familyName());
        subject.put("birthDate", person.birthDate().toString());
        subject.put("municipalityCode", person.municipality());
        return json;
    }

    /** @param version entity tag of what was answered */
    private record Answer(JsonNode body, String version) {}

    private Answer post(String path, String key, String ifMatch, JsonNode body) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return send(request.build());
    }

    private JsonNode get(String path) {
        return send(request(path).build()).body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path))
                .header("Authorization", "Bearer " + token.get())
                .header("Accept", "application/json")
                .header("Processing-Purpose", "CASE_DIRECTION");
    }

    private Answer send(HttpRequest request) {
        String path = request.uri().getPath();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
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
}
