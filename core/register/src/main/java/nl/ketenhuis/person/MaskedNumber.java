package nl.ketenhuis.person;

import java.time.Instant;
import nl.ketenhuis.person.IdentityClaim.Kind;
import nl.ketenhuis.person.IdentityClaim.Strength;

/**
 * A number a person is known by, as it may be shown.
 *
 * @param masked its last digits, at most four and never more than half; asterisks for the rest
 */
public record MaskedNumber(Kind kind, String masked, String source, Strength strength, Instant recordedAt) {

    private static final int MOST_SHOWN = 4;

    /** A number with all but its end hidden. */
    public static String hide(String value) {
        int shown = Math.min(MOST_SHOWN, value.length() / 2);
        return "*".repeat(value.length() - shown) + value.substring(value.length() - shown);
    }
}
