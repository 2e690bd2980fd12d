package nl.ketenhuis.partner.spi;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of a message. Given only when it is stored for good.
 *
 * @param id the register's id of the inbound message
 * @param reason why it was parked, in the register's code; absent when registered
 * @param repeated whether this message had been taken in before: the outcome is the first one's
 */
public record Receipt(UUID id, MessageId messageId, Outcome outcome, Optional<String> reason, boolean repeated) {

    public Receipt {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
    }

    /** Registered: it took effect. Parked: it is kept until a person has placed or repaired it. */
    public enum Outcome {
        REGISTERED,
        PARKED
    }
}
