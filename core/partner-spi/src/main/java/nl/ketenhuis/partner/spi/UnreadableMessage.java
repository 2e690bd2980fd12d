package nl.ketenhuis.partner.spi;

import java.util.List;
import java.util.Objects;

/**
 * A message no notice could be made of.
 *
 * @param messageId the partner's id if it could be read, otherwise one made from the place it stood
 * @param faults everything that is wrong with it, without personal data
 */
public record UnreadableMessage(
        PartnerId partner, HouseCode house, MessageId messageId, RawMessage raw, List<Fault> faults) {

    public UnreadableMessage {
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(house, "house");
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(raw, "raw");
        faults = List.copyOf(faults);
    }
}
