package nl.ketenhuis.outbox;

import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.disclosure.Purpose;

/**
 * Someone who is told of a change of a case.
 *
 * @param name the partner's id, or {@code subscription:<id>}
 * @param organisation OIN
 * @param nextSequence the number of the next delivery of this case to it
 * @param purpose under which it is told, with its legal basis; absent for a subscriber, who is told ids only
 */
record Recipient(
        UUID caseId,
        String name,
        OutboundDelivery.Channel channel,
        String organisation,
        long nextSequence,
        Optional<Purpose> purpose) {}
