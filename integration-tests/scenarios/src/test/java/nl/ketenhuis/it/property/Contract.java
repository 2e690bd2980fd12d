package nl.ketenhuis.it.property;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ketenhuis.it.support.Api;

/** The served contract, asked for its acts and its examples. */
final class Contract {

    private static final Pattern ACT = Pattern.compile("(/[a-z-]+)/\\{[A-Za-z]+}/(_[a-z]+)");
    private static final Pattern COLLECTION = Pattern.compile("/[a-z-]+");

    private final JsonNode document;

    private Contract(JsonNode document) {
        this.document = document;
    }

    static Contract served() throws Exception {
        return new Contract(new ObjectMapper()
                .readTree(Api.bare().basePath("/v1").get("/openapi.json").asString()));
    }

    /** Every act upon one thing, in the order of the document. */
    List<Act> acts() {
        List<Act> acts = new ArrayList<>();
        document.get("paths").fields().forEachRemaining(path -> {
            Matcher matcher = ACT.matcher(path.getKey());
            JsonNode post = path.getValue().path("post");
            if (matcher.matches() && !post.isMissingNode()) {
                acts.add(new Act(post.get("operationId").asText(), matcher.group(1), matcher.group(2), example(post)));
            }
        });
        return acts;
    }

    /** What a thing of a collection can be made of, by the collection's path. */
    Map<String, JsonNode> makings() {
        Map<String, JsonNode> makings = new TreeMap<>();
        document.get("paths").fields().forEachRemaining(path -> {
            JsonNode post = path.getValue().path("post");
            if (COLLECTION.matcher(path.getKey()).matches() && !post.isMissingNode()) {
                example(post).ifPresent(body -> makings.put(path.getKey(), body));
            }
        });
        return makings;
    }

    private Optional<JsonNode> example(JsonNode operation) {
        JsonNode examples = operation.at("/requestBody/content/application~1json/examples");
        return examples.isEmpty()
                ? Optional.empty()
                : Optional.of(resolved(examples.elements().next()).get("value"));
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }
}
