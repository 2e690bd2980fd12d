package nl.ketenhuis.it.property;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ketenhuis.local.place.ProjectRoot;
import org.yaml.snakeyaml.Yaml;

/** The tables of states as they are written in the sources: what the server's answers are held to. */
final class StateTables {

    private static final Path FILE = Path.of("core/register/src/main/resources/state-machines.yaml");

    private final Map<String, Map<String, Object>> tables;

    StateTables() {
        try {
            tables = new Yaml().load(Files.readString(ProjectRoot.find().path().resolve(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether an operation stands in any table. */
    boolean knows(String operation) {
        return tables.keySet().stream().anyMatch(name -> !lines(name, operation).isEmpty());
    }

    /** Every state of every table. */
    Set<String> states() {
        Set<String> all = new HashSet<>();
        tables.values().forEach(table -> all.addAll(((Map<String, String>) table.get("states")).keySet()));
        return all;
    }

    /** What may refuse an operation by the table alone: the state itself, and the guards of its lines. */
    Set<String> guards(String operation) {
        Set<String> all = new HashSet<>();
        tables.keySet().forEach(name -> lines(name, operation).forEach(line -> {
            all.add(name + "-state");
            all.addAll((List<String>) line.getOrDefault("guards", List.of()));
        }));
        return all;
    }

    private List<Map<String, Object>> lines(String name, String operation) {
        return ((List<Map<String, Object>>) tables.get(name).get("transitions"))
                .stream()
                        .filter(line -> operation.equals(line.get("operation")))
                        .toList();
    }
}
