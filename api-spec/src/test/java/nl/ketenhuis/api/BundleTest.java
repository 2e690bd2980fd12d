package nl.ketenhuis.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the served document owes its readers, whatever the lint rules say. */
class BundleTest {

    private static final List<String> ALWAYS = List.of("401", "403", "429", "500", "503");

    private final JsonNode contract = read(new ObjectMapper(), "openapi.json");

    @Test
    void yaml_and_json_say_the_same() {
        assertThat(read(new YAMLMapper(), "openapi.yaml")).isEqualTo(contract);
    }

    @Test
    void nothing_is_left_outside_and_nothing_is_an_extension() {
        assertThat(contract.findValuesAsText("$ref")).allMatch(ref -> ref.startsWith("#/"));
        assertThat(namesIn(contract)).noneMatch(name -> name.startsWith("x-"));
    }

    @TestFactory
    Stream<DynamicTest> every_operation() {
        return operations().stream()
                .map(operation -> DynamicTest.dynamicTest(
                        operation.path("operationId").asText(), () -> checkOperation(operation)));
    }

    private void checkOperation(JsonNode operation) {
        assertThat(operation.path("operationId").asText()).matches("[a-z][A-Za-z]+");
        assertThat(operation.path("summary").asText()).isNotBlank();
        JsonNode responses = operation.path("responses");
        assertThat(responses.fieldNames()).toIterable().containsAll(ALWAYS);
        if (operation.has("parameters") || operation.has("requestBody")) {
            assertThat(responses.has("400")).isTrue();
        }
        responses.fields().forEachRemaining(response -> checkResponse(response.getKey(), resolve(response.getValue())));
    }

    private void checkResponse(String status, JsonNode response) {
        assertThat(response.path("headers").fieldNames()).toIterable().contains("API-Version", "RateLimit");
        if (!status.startsWith("2")) {
            assertThat(response.path("content").fieldNames()).toIterable().containsExactly("application/problem+json");
        }
    }

    private List<JsonNode> operations() {
        List<JsonNode> operations = new ArrayList<>();
        contract.path("paths").forEach(path -> path.forEach(operations::add));
        assertThat(operations).hasSizeGreaterThan(30);
        return operations;
    }

    private JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? contract.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static List<String> namesIn(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        node.forEach(child -> names.addAll(namesIn(child)));
        return names;
    }

    private static JsonNode read(ObjectMapper mapper, String name) {
        try (InputStream document = BundleTest.class.getResourceAsStream("/META-INF/ketenhuis/" + name)) {
            return mapper.readTree(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
