package nl.ketenhuis.state;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.ketenhuis.disclosure.AccessPolicy;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code state-machines.yaml}: the one place where it stands what may be done in which state. */
@ApplicationScoped
public class StateMachines {

    /** Lists of states are named once and referred to; the file is our own. */
    private static final int MOST_ALIASES = 10_000;

    private final Map<String, Table> tables = read();
    private final AccessPolicy policy;

    StateMachines(AccessPolicy policy) {
        this.policy = policy;
    }

    /**
     * The table of one kind of thing, ready for use.
     *
     * @param stateOf reads a thing's state
     * @param guards by name; exactly those the table names
     * @throws IllegalStateException when a guard is missing or never asked: the server does not start
     */
    public <T> StateMachine<T> of(String name, Function<T, String> stateOf, Map<String, Guard<T>> guards) {
        Table table = Optional.ofNullable(tables.get(name))
                .orElseThrow(() -> new IllegalStateException("state-machines.yaml has no table " + name));
        Set<String> named = new TreeSet<>();
        table.transitions().forEach(one -> named.addAll(one.guards()));
        if (!named.equals(guards.keySet())) {
            throw new IllegalStateException(
                    "table " + name + " names guards " + named + ", given are " + guards.keySet());
        }
        return new StateMachine<>(name, table.transitions(), stateOf, Map.copyOf(guards), policy);
    }

    /** All tables by name, as they are published. */
    public Map<String, Table> tables() {
        return tables;
    }

    /**
     * One table.
     *
     * @param states every state, in the order of a thing's life, with what it means
     */
    public record Table(Map<String, String> states, List<Transition> transitions) {}

    private static Map<String, Table> read() {
        try (InputStream file = StateMachines.class.getResourceAsStream("/state-machines.yaml")) {
            LoaderOptions limits = new LoaderOptions();
            limits.setMaxAliasesForCollections(MOST_ALIASES);
            Map<String, Map<String, Object>> written = new Yaml(new SafeConstructor(limits)).load(file);
            Map<String, Table> tables = new LinkedHashMap<>();
            Optional.ofNullable(written).orElse(Map.of()).forEach((name, table) -> tables.put(name, table(table)));
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException("state-machines.yaml cannot be read", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Table table(Map<String, Object> written) {
        List<Map<String, Object>> lines = (List<Map<String, Object>>) written.get("transitions");
        Map<String, String> states = (Map<String, String>) written.get("states");
        return new Table(
                states,
                lines.stream().map(line -> transition(line, states.keySet())).toList());
    }

    @SuppressWarnings("unchecked")
    private static Transition transition(Map<String, Object> line, Set<String> states) {
        Transition transition = new Transition(
                (String) line.get("operation"),
                (List<String>) line.get("from"),
                Optional.ofNullable((String) line.get("to")),
                (List<String>) line.getOrDefault("guards", List.of()));
        if (!states.containsAll(transition.from())
                || !states.containsAll(transition.to().stream().toList())) {
            throw new IllegalStateException("state-machines.yaml: unknown state in " + transition);
        }
        return transition;
    }
}
