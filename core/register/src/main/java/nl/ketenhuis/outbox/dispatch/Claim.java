package nl.ketenhuis.outbox.dispatch;

import java.time.Instant;
import java.util.UUID;

/**
 * A delivery taken in hand by this instance.
 *
 * @param sourceId what its content is read from
 */
public record Claim(
        UUID id,
        UUID houseId,
        String recipient,
        String kind,
        UUID caseId,
        long sequence,
        UUID sourceId,
        Instant occurredAt) {}
