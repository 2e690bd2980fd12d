package nl.ketenhuis.partner.spi;

import java.util.Objects;

/**
 * One thing that is wrong with a message.
 *
 * @param pointer RFC 6901 JSON pointer to the spot, empty for the message as a whole
 * @param text what is wrong, in English, without repeating the value
 */
public record Fault(String pointer, String text) {

    public Fault {
        Objects.requireNonNull(pointer, "pointer");
        Checks.text(text, 500, "fault");
    }
}
