package nl.ketenhuis.inbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The message a notice came in.
 *
 * @param id the register's id of the inbound message
 * @param linkedPerson the person an operator or a review has said it is about
 */
public record MessageContext(UUID id, UUID houseId, Instant receivedAt, Optional<UUID> linkedPerson, String traceId) {}
