package nl.ketenhuis.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.ketenhuis.gateway.problem.InputError;

/** What a JSON schema finds wrong, told in our words and without repeating a value. */
final class SchemaErrors {

    private static final int MOST = 100;

    private SchemaErrors() {}

    static List<InputError> inBody(Schema schema, JsonNode document) {
        return schema.validate(document).stream()
                .map(error -> InputError.at(pointer(error), code(error), arguments(error)))
                .distinct()
                .limit(MOST)
                .toList();
    }

    static List<InputError> inParameter(ContractParameter parameter, JsonNode value) {
        return parameter.schema().validate(value).stream()
                .map(error -> InputError.in(parameter.name(), code(error), arguments(error)))
                .distinct()
                .toList();
    }

    private static String pointer(Error error) {
        String pointer = error.getInstanceLocation().toString();
        String property = error.getProperty();
        return property == null ? pointer : SafePointer.child(pointer, property);
    }

    private static String code(Error error) {
        return switch (error.getKeyword()) {
            case "additionalProperties" -> "unknown-property";
            case "required" -> "missing";
            case "oneOf", "anyOf", "allOf", "not" -> "no-fitting-form";
            default -> error.getKeyword().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        };
    }

    /** The rule's own value as it stands in the contract, where it says something to the sender. */
    private static String[] arguments(Error error) {
        JsonNode rule = error.getSchemaNode();
        if (rule == null || !rule.isValueNode() && !rule.isArray() || "required".equals(error.getKeyword())) {
            return new String[0];
        }
        String text = rule.isArray()
                ? StreamSupport.stream(rule.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(", "))
                : rule.asText();
        return new String[] {text};
    }
}
