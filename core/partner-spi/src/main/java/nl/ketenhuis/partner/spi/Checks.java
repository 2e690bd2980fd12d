package nl.ketenhuis.partner.spi;

import java.util.Objects;

/** What the values of this package check of themselves. Messages name the field, never the value. */
final class Checks {

    private Checks() {}

    static void text(String value, int atMost, String field) {
        Objects.requireNonNull(value, field);
        if (value.isBlank() || value.length() > atMost) {
            throw new IllegalArgumentException(field + " must have 1 to " + atMost + " characters");
        }
    }

    static void pattern(String value, String pattern, String field) {
        Objects.requireNonNull(value, field);
        if (!value.matches(pattern)) {
            throw new IllegalArgumentException(field + " does not have the form " + pattern);
        }
    }
}
