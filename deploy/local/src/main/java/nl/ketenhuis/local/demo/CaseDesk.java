package nl.ketenhuis.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import nl.ketenhuis.local.api.ApiClient;

/** Opens cases as a house does: a referral at the desk, and a decision on it, over the API. */
public final class CaseDesk {

    private final ApiClient api;

    /**
     * @param token access token of someone who may submit referrals and decide on them, asked for at every call
     */
    public CaseDesk(URI server, Supplier<String> token) {
        this.api = new ApiClient(server, token, "CASE_DIRECTION");
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
        return open(key, Referred.person(theme, person), Placing.nowhere(participants));
    }

    /** The same, for whatever is referred, with a place in the house. */
    public String open(String key, Referred referred, Placing placing) {
        ApiClient.Answer referral = refer(key, referred);
        String place = "/referrals/" + referral.id();
        ObjectNode decision = JsonNodeFactory.instance.objectNode();
        decision.put("outcome", "ACCEPTED");
        decision.put("motivation", "Meerdere leefgebieden en meerdere ketens; de eigen keten volstaat niet.");
        placing.write(decision);
        referred.placeId().ifPresent(id -> decision.put("placeId", id));
        answers(api.get(place + "/criteria").body(), decision.putArray("criteria"));
        return api.post(key + "-decide", place + "/_decide", referral.version(), decision)
                .text("caseId");
    }

    /** Refers, and leaves it at that. */
    public ApiClient.Answer refer(String key, Referred referred) {
        return api.create(key + "-refer", "/referrals", referred.submission());
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
}
