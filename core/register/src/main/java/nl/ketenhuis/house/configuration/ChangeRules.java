package nl.ketenhuis.house.configuration;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.house.configuration.Difference.Change;
import nl.ketenhuis.house.configuration.Difference.Field;
import nl.ketenhuis.house.configuration.Difference.Kind;

/** What may not change: what was in force stays told as it was (I-24), and one house does not change what others use. */
final class ChangeRules {

    private final ConfigurationStore store;
    private final LocalDate today;

    ChangeRules(ConfigurationStore store, LocalDate today) {
        this.store = store;
        this.today = today;
    }

    /** Everything that is wrong. */
    List<InputError> errors(Difference difference) {
        Stream<InputError> single = difference.changes().stream().flatMap(this::errors);
        Stream<InputError> ids = difference.changes().stream()
                .filter(change ->
                        change.kind() == Kind.ADDED && change.section().taken() != null)
                .collect(Collectors.groupingBy(Change::section))
                .entrySet()
                .stream()
                .flatMap(added -> taken(added.getKey(), added.getValue()));
        return Stream.concat(single, ids).toList();
    }

    private Stream<InputError> errors(Change change) {
        if (change.before() == null) {
            return Stream.empty();
        }
        if (change.section().shared()
                && change.before().path(Configuration.SHARED).asBoolean()) {
            return Stream.of(InputError.at(change.pointer(), "used-by-another-house"));
        }
        return change.kind() == Kind.ENDED
                ? Stream.empty()
                : change.fields().stream()
                        .filter(field -> isFixed(change, field))
                        .map(field -> InputError.at(change.pointer() + "/" + field.name(), "fixed"));
    }

    private boolean isFixed(Change change, Field field) {
        Section section = change.section();
        boolean begun =
                Section.from(change.before()).filter(day -> day.isAfter(today)).isEmpty();
        return section.fixed().contains(field.name())
                || begun && section.fixedOnceBegun().contains(field.name())
                || field.before() != null && section.fixedOnceSet().contains(field.name());
    }

    private Stream<InputError> taken(Section section, List<Change> added) {
        Set<String> taken = store.taken(
                section,
                added.stream().map(change -> change.after().path("id").asText()).toList());
        return added.stream()
                .filter(change -> taken.contains(change.after().path("id").asText()))
                .map(change -> InputError.at(change.pointer() + "/id", "id-in-use"));
    }
}
