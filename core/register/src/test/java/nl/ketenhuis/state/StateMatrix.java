package nl.ketenhuis.state;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenhuis.disclosure.AccessPolicy;
import nl.ketenhuis.state.StateMachines.Table;

/** The matrix action x role x state as a document: made of the tables and the access policy, never written by hand. */
final class StateMatrix {

    private static final String HEAD = """
            # What may be done in which state

            Made by `StateMatrixTest` from `state-machines.yaml` and `access-policy.yaml`; do not edit. A cell names the state an
            operation leads to, `·` means that it may be done and the state stays. An empty cell is refused: 409 `wrong-state`. A line
            without roles is a step of other acts and not called by itself.
            """;

    private final AccessPolicy policy;

    StateMatrix(AccessPolicy policy) {
        this.policy = policy;
    }

    String of(Map<String, Table> tables) {
        return HEAD
                + tables.entrySet().stream()
                        .map(table -> chapter(table.getKey(), table.getValue()))
                        .collect(Collectors.joining());
    }

    private String chapter(String name, Table table) {
        Map<String, List<Transition>> operations = table.transitions().stream()
                .collect(Collectors.groupingBy(Transition::operation, TreeMap::new, Collectors.toList()));
        Set<String> states = table.states().keySet();
        return "\n## " + name + "\n\n"
                + table.states().entrySet().stream()
                        .map(state -> "- `" + state.getKey() + "` " + state.getValue() + "\n")
                        .collect(Collectors.joining())
                + "\n"
                + line(Stream.concat(Stream.of("operation"), states.stream()), "roles", "guards")
                + line(Stream.concat(Stream.of("---"), states.stream().map(state -> "---")), "---", "---")
                + operations.entrySet().stream()
                        .sorted(Comparator.comparing(Map.Entry::getKey))
                        .map(row -> row(row.getKey(), row.getValue(), states))
                        .collect(Collectors.joining());
    }

    private String row(String operation, List<Transition> transitions, Set<String> states) {
        Stream<String> cells = states.stream().map(state -> transitions.stream()
                .filter(one -> one.from().contains(state))
                .map(one -> one.to().map(to -> "`" + to + "`").orElse("·"))
                .distinct()
                .collect(Collectors.joining(" ")));
        Set<String> guards = new TreeSet<>();
        transitions.forEach(one -> guards.addAll(one.guards()));
        return line(
                Stream.concat(Stream.of("`" + operation + "`"), cells),
                words(new TreeSet<>(policy.operations().getOrDefault(operation, Set.of()))),
                words(guards));
    }

    private static String words(Collection<String> words) {
        return String.join(", ", words);
    }

    private static String line(Stream<String> cells, String... more) {
        return Stream.concat(cells, Stream.of(more)).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
