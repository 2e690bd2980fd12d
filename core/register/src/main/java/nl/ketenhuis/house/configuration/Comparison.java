package nl.ketenhuis.house.configuration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ketenhuis.house.configuration.Difference.Change;
import nl.ketenhuis.house.configuration.Difference.Kind;

/** Finds what has to change for a house to be set up as a document wants it. */
final class Comparison {

    private final Configuration present;
    private final Configuration wanted;
    private final LocalDate today;

    Comparison(Configuration present, Configuration wanted, LocalDate today) {
        this.present = present;
        this.wanted = wanted;
        this.today = today;
    }

    Difference of(List<Section> sections) {
        return new Difference(
                sections.stream().flatMap(section -> changes(section).stream()).toList());
    }

    private List<Change> changes(Section section) {
        Map<String, ObjectNode> left = new LinkedHashMap<>();
        present.of(section).forEach(item -> left.put(section.keyOf(item), item));
        List<Change> changes = new ArrayList<>();
        List<ObjectNode> items = wanted.of(section);
        for (int place = 0; place < items.size(); place++) {
            ObjectNode after = items.get(place);
            ObjectNode before = left.remove(section.keyOf(after));
            number(section, before, after);
            Change change = new Change(section, before == null ? Kind.ADDED : Kind.CHANGED, place, before, after);
            if (!change.fields().isEmpty()) {
                changes.add(change);
            }
        }
        left.values().stream()
                .filter(item -> section.ends() != null && !over(section, item))
                .map(item -> new Change(section, Kind.ENDED, -1, item, ended(section, item)))
                .forEach(changes::add);
        return changes;
    }

    private static void number(Section section, ObjectNode before, ObjectNode after) {
        if (!section.numbered() || after.has("id")) {
            return;
        }
        if (before == null) {
            after.put("id", UuidCreator.getTimeOrderedEpoch().toString());
        } else if (before.has("id")) {
            after.set("id", before.get("id"));
        }
    }

    private boolean over(Section section, ObjectNode item) {
        return Stream.of(Section.day(item, section.ends()), Section.to(item))
                .flatMap(Optional::stream)
                .anyMatch(day -> !day.isAfter(today));
    }

    /** Ended today; what had not begun never was. */
    private ObjectNode ended(Section section, ObjectNode item) {
        LocalDate begun = Section.from(item).filter(day -> day.isAfter(today)).orElse(today);
        return item.deepCopy().put(section.ends(), begun.toString());
    }
}
