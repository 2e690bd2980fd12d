package nl.ketenhuis.partner.camel;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One field of a message. What cannot be read is noted as a fault and given as empty; an absent optional field is empty
 * without a fault.
 */
public final class Field {

    /** Control characters, the replacement character and halves of pairs: signs that a text was broken on its way. */
    private static final Pattern BROKEN = Pattern.compile("[\\p{Cc}\\uFFFD\\p{Cs}\\uFFFE\\uFFFF]");

    private final String pointer;
    private final JsonNode node;
    private final Faults faults;

    Field(String pointer, JsonNode node, Faults faults) {
        this.pointer = pointer;
        this.node = node;
        this.faults = faults;
    }

    /** A text of 1 to {@code atMost} characters, in Unicode normal form C. */
    public Optional<String> text(int atMost) {
        if (node == null) {
            return Optional.empty();
        }
        if (!node.isTextual()) {
            return fault("must be a text");
        }
        return whole(Normalizer.normalize(node.textValue(), Normalizer.Form.NFC), atMost);
    }

    private Optional<String> whole(String text, int atMost) {
        if (BROKEN.matcher(text).find()) {
            return fault("has broken or control characters");
        }
        if (text.isBlank() || text.length() > atMost) {
            return fault("must have 1 to " + atMost + " characters");
        }
        return Optional.of(text);
    }

    /** A text that the given constructor accepts; its {@link IllegalArgumentException} becomes the fault. */
    public <T> Optional<T> as(Function<String, T> constructor) {
        return text(200).flatMap(text -> {
            try {
                return Optional.of(constructor.apply(text));
            } catch (IllegalArgumentException refused) {
                return fault(refused.getMessage());
            }
        });
    }

    /** One of the constants of an enum, written exactly as it is named. */
    public <E extends Enum<E>> Optional<E> oneOf(Class<E> type) {
        return text(100).flatMap(text -> {
            try {
                return Optional.of(Enum.valueOf(type, text));
            } catch (IllegalArgumentException unknown) {
                return fault("must be one of " + Arrays.toString(type.getEnumConstants()));
            }
        });
    }

    /** A calendar day, {@code yyyy-mm-dd}. */
    public Optional<LocalDate> date() {
        return parsed(LocalDate::parse, "must be a date as 2026-01-31");
    }

    /** A moment with its offset from UTC (RFC 3339). */
    public Optional<OffsetDateTime> moment() {
        return parsed(OffsetDateTime::parse, "must be a date and time with an offset, as 2026-01-31T09:30:00+01:00");
    }

    private <T> Optional<T> parsed(Function<String, T> parser, String wanted) {
        return text(40).flatMap(text -> {
            try {
                return Optional.of(parser.apply(text));
            } catch (DateTimeException unreadable) {
                return fault(wanted);
            }
        });
    }

    /** The fields of an object; of an absent or unreadable one, fields that are all absent. */
    public Fields object() {
        return Fields.at(pointer, node, faults);
    }

    /** Notes that something is wrong with this field, and gives empty. */
    public <T> Optional<T> fault(String text) {
        faults.add(pointer, text);
        return Optional.empty();
    }
}
