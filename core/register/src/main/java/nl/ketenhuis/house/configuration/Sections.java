package nl.ketenhuis.house.configuration;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The sections of a configuration, in the order in which they are written. */
@ApplicationScoped
class Sections {

    private final Map<String, Section> sections = read();

    List<Section> list() {
        return List.copyOf(sections.values());
    }

    Section get(String name) {
        return sections.get(name);
    }

    private static Map<String, Section> read() {
        ObjectMapper json = new ObjectMapper();
        try (InputStream file = Sections.class.getResourceAsStream("/house-sections.yaml")) {
            Map<String, Map<String, Object>> written = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            Map<String, Section> sections = new LinkedHashMap<>();
            written.forEach((name, said) -> {
                ObjectNode section = json.valueToTree(said);
                sections.put(name, json.convertValue(section.put("name", name), Section.class));
            });
            return sections;
        } catch (IOException e) {
            throw new UncheckedIOException("house-sections.yaml cannot be read", e);
        }
    }
}
