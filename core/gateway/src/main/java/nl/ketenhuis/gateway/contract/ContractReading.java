package nl.ketenhuis.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads a contract out of a bundled OpenAPI 3.0 document in JSON. */
final class ContractReading {

    private static final String DOCUMENT = "https://ketenhuis.nl/contract";
    private static final List<String> AROUND =
            List.of("openapi", "info", "servers", "tags", "security", "paths", "components");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonNode document;
    private final Schema whole;
    private final Map<String, Schema> schemas = new HashMap<>();

    private ContractReading(JsonNode document, String text) {
        this.document = document;
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .pathType(PathType.JSON_POINTER)
                .preloadSchema(false)
                .build();
        this.whole = SchemaRegistry.withDialect(dialect(), builder -> builder.schemas(Map.of(DOCUMENT, text))
                        .schemaRegistryConfig(config))
                .getSchema(SchemaLocation.of(DOCUMENT));
    }

    /** OpenAPI's own dialect, not startled by the members of the document its schemas stand in. */
    private static Dialect dialect() {
        return Dialect.builder(Dialects.getOpenApi30())
                .keywords(AROUND.stream().map(NonValidationKeyword::new).toList())
                .build();
    }

    static Contract read(byte[] json) {
        try {
            JsonNode document = new ObjectMapper().readTree(json);
            return new ContractReading(document, new String(json, StandardCharsets.UTF_8)).contract();
        } catch (IOException e) {
            throw new IllegalStateException("the contract is not JSON", e);
        }
    }

    private Contract contract() {
        Map<String, Map<String, ContractOperation>> operations = new LinkedHashMap<>();
        document.path("paths").properties().forEach(path -> {
            String at = "/paths/" + escaped(path.getKey());
            Map<String, ContractOperation> methods = new LinkedHashMap<>();
            path.getValue().properties().stream()
                    .filter(member -> METHODS.contains(member.getKey()))
                    .forEach(member -> methods.put(
                            member.getKey().toUpperCase(), operation(at, member.getKey(), path.getValue())));
            operations.put(path.getKey(), methods);
        });
        return new Contract(document.at("/info/version").asText(), operations);
    }

    private ContractOperation operation(String at, String method, JsonNode path) {
        String here = at + "/" + method;
        JsonNode operation = path.path(method);
        List<ContractParameter> parameters = new ArrayList<>(parameters(at + "/parameters", path.path("parameters")));
        parameters.addAll(parameters(here + "/parameters", operation.path("parameters")));
        Located body = resolved(here + "/requestBody");
        return new ContractOperation(
                operation.path("operationId").asText(),
                method.toUpperCase(),
                List.copyOf(parameters),
                bodies(body),
                body.node().path("required").asBoolean(),
                answers(here + "/responses", operation.path("responses")));
    }

    private List<ContractParameter> parameters(String at, JsonNode declared) {
        List<ContractParameter> parameters = new ArrayList<>();
        for (int i = 0; i < declared.size(); i++) {
            parameters.add(parameter(resolved(at + "/" + i)));
        }
        return parameters;
    }

    private ContractParameter parameter(Located parameter) {
        JsonNode node = parameter.node();
        JsonNode schema = resolved(parameter.pointer() + "/schema").node();
        boolean list = schema.path("type").asText().equals("array");
        JsonNode item = list ? resolved(parameter.pointer() + "/schema/items").node() : schema;
        return new ContractParameter(
                node.path("name").asText(),
                node.path("in").asText(),
                node.path("required").asBoolean(),
                item.path("type").asText("string"),
                list,
                node.path("explode").asBoolean(true) && node.path("in").asText().equals("query"),
                schema(parameter.pointer() + "/schema"));
    }

    private Map<String, Schema> bodies(Located body) {
        Map<String, Schema> bodies = new LinkedHashMap<>();
        body.node()
                .path("content")
                .fieldNames()
                .forEachRemaining(
                        type -> bodies.put(type, schema(body.pointer() + "/content/" + escaped(type) + "/schema")));
        return bodies;
    }

    private Set<String> answers(String at, JsonNode responses) {
        Set<String> types = new TreeSet<>();
        responses.fieldNames().forEachRemaining(status -> {
            if (status.startsWith("2")) {
                resolved(at + "/" + status).node().path("content").fieldNames().forEachRemaining(types::add);
            }
        });
        return types;
    }

    /** Within the one reading of the document: asked for by itself, each schema would bring a copy of the whole along. */
    private Schema schema(String pointer) {
        return schemas.computeIfAbsent(resolved(pointer).pointer(), place -> {
            Schema schema =
                    whole.getRefSchema(SchemaLocation.of(DOCUMENT + "#" + place).getFragment());
            schema.initializeValidators();
            return schema;
        });
    }

    private record Located(String pointer, JsonNode node) {}

    private Located resolved(String pointer) {
        JsonNode node = document.at(pointer);
        String reference = node.path("$ref").asText("");
        return reference.startsWith("#") ? resolved(reference.substring(1)) : new Located(pointer, node);
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
