package nl.ketenhuis.house.configuration;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One section of a configuration, as {@code house-sections.yaml} explains it.
 *
 * @param ends field set to today when an item in force is left out; null if items are never ended
 * @param taken SQL for ids in use; null if its items have none
 */
record Section(
        String name,
        List<String> key,
        List<String> fixed,
        List<String> fixedOnceBegun,
        List<String> fixedOnceSet,
        Map<String, String> references,
        String ends,
        boolean shared,
        String taken,
        String read,
        List<String> write) {

    private static final String FROM = "validFrom";
    private static final String TO = "validTo";

    Section {
        key = List.copyOf(key);
        fixed = fixed == null ? List.of() : List.copyOf(fixed);
        fixedOnceBegun = fixedOnceBegun == null ? List.of() : List.copyOf(fixedOnceBegun);
        fixedOnceSet = fixedOnceSet == null ? List.of() : List.copyOf(fixedOnceSet);
        references = references == null ? Map.of() : Map.copyOf(references);
    }

    /** What tells an item from the others, for people to read too. */
    String keyOf(JsonNode item) {
        return keyOf(item, key);
    }

    /** What an item is about, whichever period it is of. */
    String subjectOf(JsonNode item) {
        return keyOf(item, key.stream().filter(field -> !field.equals(FROM)).toList());
    }

    /** Whether periods of one subject may follow each other, and so may not overlap. */
    boolean inPeriods() {
        return key.contains(FROM);
    }

    /** Whether there is exactly one item: the house itself. */
    boolean single() {
        return key.isEmpty();
    }

    /** JSON pointer to an item of the document. */
    String pointer(int place) {
        return single() ? "/" + name : "/" + name + "/" + place;
    }

    /** Whether items are told apart by an id that is made for those who bring none. */
    boolean numbered() {
        return fixed.contains("id");
    }

    static Optional<LocalDate> from(JsonNode item) {
        return day(item, FROM);
    }

    static Optional<LocalDate> to(JsonNode item) {
        return day(item, TO);
    }

    static Optional<LocalDate> day(JsonNode item, String field) {
        return Optional.ofNullable(item.path(field).textValue()).map(LocalDate::parse);
    }

    private static String keyOf(JsonNode item, List<String> fields) {
        return fields.stream().map(field -> item.path(field).asText("*")).collect(Collectors.joining(" "));
    }
}
