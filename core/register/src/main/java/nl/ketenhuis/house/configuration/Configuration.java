package nl.ketenhuis.house.configuration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The set-up of a house: items by section, in the words of the document. Lists of codes are kept in order, so that two
 * configurations that say the same are the same.
 */
record Configuration(Map<String, List<ObjectNode>> items) {

    /** Mark on an item of the installation that another house uses too; never part of a document. */
    static final String SHARED = "shared";

    /** A configuration as it was written; the document fits the contract. */
    static Configuration of(JsonNode document, Sections sections) {
        Map<String, List<ObjectNode>> items = new LinkedHashMap<>();
        for (Section section : sections.list()) {
            JsonNode written = document.path(section.name());
            List<ObjectNode> found = new ArrayList<>();
            (section.single() ? List.of(written) : written).forEach(item -> found.add(ordered(item.deepCopy())));
            items.put(section.name(), found);
        }
        return new Configuration(items);
    }

    List<ObjectNode> of(Section section) {
        return items.getOrDefault(section.name(), List.of());
    }

    /** The document it is written as. */
    ObjectNode document(Sections sections) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        for (Section section : sections.list()) {
            List<ObjectNode> bare =
                    of(section).stream().map(Configuration::bare).toList();
            if (section.single()) {
                document.set(section.name(), bare.get(0));
            } else {
                document.putArray(section.name()).addAll(bare);
            }
        }
        return document;
    }

    /** An item without our mark. */
    static ObjectNode bare(ObjectNode item) {
        ObjectNode copy = item.deepCopy();
        copy.remove(SHARED);
        return copy;
    }

    /** The item with its lists of codes in order. */
    static ObjectNode ordered(ObjectNode item) {
        item.properties().forEach(field -> {
            if (field.getValue() instanceof ArrayNode list
                    && !list.isEmpty()
                    && list.get(0).isTextual()) {
                TreeSet<String> codes = new TreeSet<>();
                list.forEach(code -> codes.add(code.textValue()));
                list.removeAll();
                codes.forEach(list::add);
            }
        });
        return item;
    }
}
