package nl.ketenhuis.partner.spi;

import java.util.Objects;

/**
 * A message as it came in. Holds personal data in the clear: the register stores it encrypted; it never shows itself.
 *
 * @param place where it stood: {@code push} for a call, {@code <file>:<line>} for a line of a batch
 */
public record RawMessage(Transport transport, String place, String text) {

    public RawMessage {
        Objects.requireNonNull(transport, "transport");
        Checks.text(place, 200, "place");
        Objects.requireNonNull(text, "text");
    }

    /** How a message can reach the register. */
    public enum Transport {
        HTTP,
        SFTP
    }

    @Override
    public String toString() {
        return transport + " " + place;
    }
}
