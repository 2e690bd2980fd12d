package nl.ketenhuis.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.Schema;
import java.math.BigDecimal;
import java.util.List;

/**
 * A parameter of an operation, as the contract declares it.
 *
 * @param place {@code path}, {@code query} or {@code header}
 * @param type JSON type of the value, or of the items if it is a list
 * @param list whether it takes several values
 * @param exploded whether a list's values come as repeated keys rather than separated by commas
 */
public record ContractParameter(
        String name, String place, boolean required, String type, boolean list, boolean exploded, Schema schema) {

    /** Whether the same key may stand in the query more than once. */
    public boolean repeatable() {
        return list && exploded;
    }

    JsonNode toJson(List<String> values) {
        if (!list) {
            return scalar(values.get(0));
        }
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.stream()
                .flatMap(value -> exploded ? List.of(value).stream() : List.of(value.split(",", -1)).stream())
                .forEach(value -> array.add(scalar(value)));
        return array;
    }

    private JsonNode scalar(String value) {
        JsonNodeFactory json = JsonNodeFactory.withExactBigDecimals(true);
        return switch (type) {
            case "integer" ->
                value.matches("-?(0|[1-9][0-9]{0,17})") ? json.numberNode(Long.parseLong(value)) : json.textNode(value);
            case "number" ->
                value.matches("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?")
                        ? json.numberNode(new BigDecimal(value))
                        : json.textNode(value);
            case "boolean" ->
                value.matches("true|false") ? json.booleanNode(Boolean.parseBoolean(value)) : json.textNode(value);
            default -> json.textNode(value);
        };
    }
}
