package nl.ketenhuis.house.configuration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** What an import changes. */
record Difference(List<Change> changes) {

    /** What happens to an item. Nothing is ever deleted. */
    enum Kind {
        ADDED,
        CHANGED,
        ENDED
    }

    /**
     * What happens to one item.
     *
     * @param place where it stands in the document's section; for one that is ended, which stands nowhere, -1
     * @param before null for one that is added
     */
    record Change(Section section, Kind kind, int place, ObjectNode before, ObjectNode after) {

        String key() {
            return section.keyOf(after);
        }

        /** JSON pointer to the item, or to its section if it stands nowhere. */
        String pointer() {
            return place < 0 ? "/" + section.name() : section.pointer(place);
        }

        /** What it says otherwise, by name. */
        List<Field> fields() {
            TreeSet<String> names = new TreeSet<>();
            after.fieldNames().forEachRemaining(names::add);
            if (before != null) {
                before.fieldNames().forEachRemaining(names::add);
            }
            names.remove(Configuration.SHARED);
            return names.stream()
                    .map(name -> new Field(name, before == null ? null : before.get(name), after.get(name)))
                    .filter(Field::differs)
                    .toList();
        }
    }

    /**
     * A field that says something else.
     *
     * @param before null when it said nothing
     * @param after null when it says nothing any more
     */
    record Field(String name, JsonNode before, JsonNode after) {

        boolean differs() {
            return !Objects.equals(before, after);
        }
    }
}
