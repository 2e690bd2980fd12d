package nl.ketenhuis.inbox;

import java.time.Instant;
import java.util.UUID;
import nl.ketenhuis.partner.spi.MessageId;
import nl.ketenhuis.partner.spi.PartnerId;
import nl.ketenhuis.partner.spi.RawMessage;

/** A message at the door: for which house, from whom, under which id. */
record Arrival(UUID id, UUID houseId, PartnerId partner, MessageId messageId, RawMessage raw, Instant receivedAt) {

    Arrival as(MessageId other) {
        return new Arrival(id, houseId, partner, other, raw, receivedAt);
    }
}
