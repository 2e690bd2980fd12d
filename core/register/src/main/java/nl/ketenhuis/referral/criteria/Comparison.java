package nl.ketenhuis.referral.criteria;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** How a fact is held against what a criterion expects. */
enum Comparison {
    EQUAL("must be"),
    NOT_EQUAL("must not be"),
    AT_LEAST("must be at least"),
    AT_MOST("must be at most"),
    ONE_OF("must be one of");

    private final String words;

    Comparison(String words) {
        this.words = words;
    }

    /** What must be so, in English. */
    String words() {
        return words;
    }

    /**
     * Whether the fact meets the expectation; empty when the two cannot be compared.
     *
     * @param expected with {@link #ONE_OF} values parted by commas
     */
    Optional<Boolean> holds(String actual, String expected) {
        return switch (this) {
            case EQUAL -> Optional.of(actual.equalsIgnoreCase(expected));
            case NOT_EQUAL -> Optional.of(!actual.equalsIgnoreCase(expected));
            case ONE_OF ->
                Optional.of(
                        Arrays.stream(expected.split(",")).map(String::strip).anyMatch(actual::equalsIgnoreCase));
            case AT_LEAST -> compared(actual, expected).map(sign -> sign >= 0);
            case AT_MOST -> compared(actual, expected).map(sign -> sign <= 0);
        };
    }

    private static Optional<Integer> compared(String actual, String expected) {
        try {
            return Optional.of(new BigDecimal(actual).compareTo(new BigDecimal(expected)));
        } catch (NumberFormatException notNumbers) {
            return Optional.empty();
        }
    }
}
