package nl.ketenhuis.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenhuis.partner.spi.NoticeKind;
import nl.ketenhuis.plan.course.Happening;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What is declared to subscribers is sent by some code, and what is sent is declared (domain catalogue 4.6). */
class EventCatalogueTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path ASYNCAPI = Path.of("../../api-spec/asyncapi.yaml");
    private static final Pattern TYPE = Pattern.compile("\"(nl\\.ketenhuis\\.[a-z-]+\\.v1)\"");

    @Test
    void theContractDeclaresWhatIsSent() throws IOException {
        assertEquals(sent(), declared());
    }

    @Test
    void theEventDocumentDeclaresTheSame() throws IOException {
        assertEquals(declared(), documented());
    }

    private static Set<String> declared() throws IOException {
        JsonNode contract = new ObjectMapper()
                .readTree(EventCatalogueTest.class.getResourceAsStream("/META-INF/ketenhuis/openapi.json"));
        Set<String> types = new TreeSet<>();
        contract.at("/components/schemas/EventType/enum").forEach(type -> types.add(type.asText()));
        return types;
    }

    private static Set<String> documented() throws IOException {
        String document = Files.readString(ASYNCAPI);
        JsonNode messages =
                new ObjectMapper().valueToTree(new Yaml().load(document)).at("/components/messages");
        Set<String> types = new TreeSet<>();
        messages.forEach(message -> {
            types.add(message.get("name").asText());
            assertEquals(
                    message.get("name"),
                    message.at("/examples/0/payload/type"),
                    "the example of " + message.get("name"));
        });
        return types;
    }

    private static Set<String> sent() throws IOException {
        Set<String> types = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(EventCatalogueTest::read)
                    .map(EventCatalogueTest::typesIn)
                    .forEach(types::addAll);
        }
        Stream.of(Happening.values()).map(Happening::eventType).forEach(types::add);
        Stream.of(NoticeKind.values())
                .map(kind ->
                        "nl.ketenhuis." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".v1")
                .forEach(types::add);
        return types;
    }

    private static Collection<String> typesIn(String source) {
        return TYPE.matcher(source).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
