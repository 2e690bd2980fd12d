package nl.ketenhuis.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ketenhuis.gateway.problem.InputError;

/** Finds everything that is wrong with what an operation is asked (GW-31). */
public final class InputRules {

    private InputRules() {}

    /**
     * What is wrong with a parameter's value.
     *
     * @param values as sent, decoded; empty if it was not sent
     */
    public static List<InputError> parameter(ContractParameter parameter, List<String> values) {
        if (values.isEmpty()) {
            return parameter.required() ? List.of(InputError.in(parameter.name(), "missing")) : List.of();
        }
        if (values.size() > 1 && !parameter.repeatable()) {
            return List.of(repeatedParameter(parameter.name()));
        }
        if (values.stream().anyMatch(StrictJson::hasForbiddenCharacter)) {
            return List.of(InputError.in(parameter.name(), "forbidden-character"));
        }
        return SchemaErrors.inParameter(parameter, parameter.toJson(values));
    }

    /** A query parameter the operation does not know. */
    public static InputError unknownParameter(String name) {
        return InputError.in(SafePointer.parameter(name), "unknown-parameter");
    }

    /** A query parameter that stands there twice. */
    public static InputError repeatedParameter(String name) {
        return InputError.in(SafePointer.parameter(name), "repeated-parameter");
    }

    /**
     * What is wrong with a body.
     *
     * @param mediaType as sent, without parameters
     */
    public static List<InputError> body(ContractOperation operation, String mediaType, byte[] bytes) {
        if (bytes.length == 0) {
            return operation.bodyRequired() ? List.of(InputError.at("", "missing-body")) : List.of();
        }
        if (operation.bodies().isEmpty()) {
            return List.of(InputError.at("", "unexpected-body"));
        }
        Optional<JsonNode> document = parse(mediaType, bytes);
        if (document.isEmpty()) {
            return List.of(InputError.at("", unreadable(mediaType)));
        }
        List<InputError> errors = new ArrayList<>(StrictJson.forbiddenCharacters(document.get()));
        Optional.ofNullable(operation.bodies().get(mediaType))
                .ifPresent(schema -> errors.addAll(SchemaErrors.inBody(schema, document.get())));
        return errors;
    }

    private static Optional<JsonNode> parse(String mediaType, byte[] bytes) {
        return switch (mediaType) {
            case StrictYaml.MEDIA_TYPE -> StrictYaml.parse(bytes);
            case PlainText.CSV -> PlainText.parse(bytes);
            default -> StrictJson.parse(bytes);
        };
    }

    private static String unreadable(String mediaType) {
        return switch (mediaType) {
            case StrictYaml.MEDIA_TYPE -> "not-yaml";
            case PlainText.CSV -> "not-utf-8";
            default -> "not-json";
        };
    }
}
