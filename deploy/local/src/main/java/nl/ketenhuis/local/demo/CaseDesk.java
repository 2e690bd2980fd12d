package nl.ketenhuis.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
     * Refers the person and accepts the referral. Again with the same key gives the same case.
     *
     * @param key makes this opening the same as an earlier one, or another
     * @param participants ids of the organisations that take part
     * @return id of the case
     */
    public String open(String key, InventedPerson person, String theme, List<String> participants) {
        JsonNode referral = post("/v1/referrals", key + "-refer", null, submission(person, theme));
        ObjectNode decision = JSON.createObjectNode();
        decision.put("outcome", "ACCEPTED");
        decision.put("motivation", "Meerdere leefgebieden en meerdere ketens; de eigen keten volstaat niet.");
        participants.forEach(decision.putArray("participants")::add);
        String id = referral.get("id").asText();
        return post("/v1/referrals/" + id + "/_decide", key + "-decide", "\"0\"", decision)
                .get("caseId")
                .asText();
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

    private JsonNode post(String path, String key, String ifMatch, JsonNode body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .header("Authorization", "Bearer " + token.get())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Processing-Purpose", "CASE_DIRECTION")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(path + " answered " + answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(path + " did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
