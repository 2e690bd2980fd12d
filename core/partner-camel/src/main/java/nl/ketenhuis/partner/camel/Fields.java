package nl.ketenhuis.partner.camel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** The fields of a JSON object, read one by one; what is wrong is gathered, not thrown. */
public final class Fields {

    private final String pointer;
    private final JsonNode object;
    private final Faults faults;
    private final Set<String> known = new HashSet<>();

    private Fields(String pointer, JsonNode object, Faults faults) {
        this.pointer = pointer;
        this.object = object;
        this.faults = faults;
    }

    /** The fields of a whole message. */
    public static Fields of(JsonNode message, Faults faults) {
        return at("", message, faults);
    }

    static Fields at(String pointer, JsonNode node, Faults faults) {
        if (node != null && !node.isObject()) {
            faults.add(pointer, "must be an object");
            return new Fields(pointer, null, faults);
        }
        return new Fields(pointer, node, faults);
    }

    /** A field that must be there. */
    public Field required(String name) {
        Field field = optional(name);
        if (object != null && value(name) == null) {
            field.fault("is missing");
        }
        return field;
    }

    /** A field that may be absent or null. */
    public Field optional(String name) {
        known.add(name);
        return new Field(pointer + "/" + escaped(name), value(name), faults);
    }

    /** Whether the field is there and not null. */
    public boolean has(String name) {
        return value(name) != null;
    }

    /** Notes a fault for each field that was not asked for. */
    public void nothingElse() {
        if (object != null) {
            object.fieldNames().forEachRemaining(name -> {
                if (!known.contains(name)) {
                    faults.add(pointer + "/" + escaped(name), "is not a field of this message");
                }
            });
        }
    }

    private JsonNode value(String name) {
        return object == null || !object.hasNonNull(name) ? null : object.get(name);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
