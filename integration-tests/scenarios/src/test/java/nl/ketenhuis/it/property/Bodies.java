package nl.ketenhuis.it.property;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The contract's examples, with the things of this house in place of invented ones, and now and then something missing. */
final class Bodies {

    private static final int DAYS = 60;
    private static final double LEFT_OUT = 0.05;

    private final Map<String, List<String>> pools;

    /** @param pools values to choose from, by the name of the property that takes them */
    Bodies(Map<String, List<String>> pools) {
        this.pools = pools;
    }

    String of(JsonNode example, SplittableRandom chance) {
        JsonNode body = example.deepCopy();
        fill("", body, chance);
        if (body instanceof ObjectNode object && chance.nextDouble() < LEFT_OUT) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            object.remove(names.get(chance.nextInt(names.size())));
        }
        return body.toString();
    }

    /** The same for something new, under a code that nothing has yet. */
    String ofNew(JsonNode example, SplittableRandom chance) {
        if (!example.path("code").isTextual()) {
            return of(example, chance);
        }
        ObjectNode renamed = example.deepCopy();
        renamed.put("code", example.get("code").asText() + "_" + chance.nextInt(1_000_000));
        return of(renamed, chance);
    }

    private JsonNode fill(String name, JsonNode node, SplittableRandom chance) {
        if (node instanceof ObjectNode object) {
            object.fields().forEachRemaining(field -> field.setValue(fill(field.getKey(), field.getValue(), chance)));
        } else if (node instanceof ArrayNode array) {
            for (int place = 0; place < array.size(); place++) {
                array.set(place, fill(name, array.get(place), chance));
            }
        } else if (pools.containsKey(name) && !pools.get(name).isEmpty()) {
            List<String> pool = pools.get(name);
            return new TextNode(pool.get(chance.nextInt(pool.size())));
        } else if (node.asText().matches("\\d{4}-\\d\\d-\\d\\d") && !name.startsWith("birth")) {
            return new TextNode(
                    LocalDate.now().plusDays(1 + chance.nextInt(DAYS)).toString());
        }
        return node;
    }
}
