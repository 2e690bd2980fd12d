package nl.ketenhuis.house.configuration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ketenhuis.gateway.problem.InputError;

/** What must hold within a document, beyond its schema: every section alike, by what the section says of itself. */
final class ContentRules {

    private final Configuration wanted;
    private final Sections sections;
    private final List<InputError> errors = new ArrayList<>();

    ContentRules(Configuration wanted, Sections sections) {
        this.wanted = wanted;
        this.sections = sections;
    }

    /** Everything that is wrong. */
    List<InputError> errors() {
        for (Section section : sections.list()) {
            onlyOnce(section);
            daysInOrder(section);
            section.references().forEach((field, target) -> known(section, field, sections.get(target)));
            if (section.inPeriods()) {
                periodsApart(section);
            }
        }
        return List.copyOf(errors);
    }

    private void onlyOnce(Section section) {
        Set<String> seen = new HashSet<>();
        each(section, (place, item) -> {
            if (!seen.add(section.keyOf(item))) {
                errors.add(InputError.at(section.pointer(place), "duplicate"));
            }
        });
    }

    private void daysInOrder(Section section) {
        each(section, (place, item) -> Section.to(item)
                .filter(to ->
                        Section.from(item).filter(from -> !to.isAfter(from)).isPresent())
                .ifPresent(to -> errors.add(InputError.at(section.pointer(place) + "/validTo", "before-since"))));
    }

    private void known(Section section, String field, Section target) {
        String name = target.key().get(0);
        Set<String> there =
                wanted.of(target).stream().map(item -> item.path(name).asText()).collect(Collectors.toSet());
        each(section, (place, item) -> {
            JsonNode named = item.get(field);
            if (named != null && !there.contains(named.asText())) {
                errors.add(InputError.at(section.pointer(place) + "/" + field, "not-in-section", target.name()));
            }
        });
    }

    private void periodsApart(Section section) {
        Map<String, List<Integer>> bySubject = new HashMap<>();
        each(section, (place, item) -> bySubject
                .computeIfAbsent(section.subjectOf(item), subject -> new ArrayList<>())
                .add(place));
        List<ObjectNode> items = wanted.of(section);
        bySubject.values().forEach(places -> {
            places.sort(
                    Comparator.comparing(place -> Section.from(items.get(place)).orElse(LocalDate.MIN)));
            IntStream.range(1, places.size())
                    .filter(next -> overlap(items.get(places.get(next - 1)), items.get(places.get(next))))
                    .forEach(next -> errors.add(
                            InputError.at(section.pointer(places.get(next)) + "/validFrom", "overlapping-period")));
        });
    }

    private static boolean overlap(ObjectNode earlier, ObjectNode later) {
        LocalDate begins = Section.from(later).orElse(LocalDate.MIN);
        boolean sameDay = Section.from(earlier).filter(begins::equals).isPresent();
        return !sameDay
                && Section.to(earlier).filter(end -> !end.isAfter(begins)).isEmpty();
    }

    private void each(Section section, Visit visit) {
        List<ObjectNode> items = wanted.of(section);
        IntStream.range(0, items.size()).forEach(place -> visit.item(place, items.get(place)));
    }

    /** Looks at an item. */
    @FunctionalInterface
    private interface Visit {
        void item(int place, ObjectNode item);
    }
}
