package nl.ketenhuis.inbox;

import java.util.Optional;
import java.util.UUID;

/**
 * A parked message waits no longer: fired in the transaction that ends it, for those who keep something open because of it.
 *
 * @param personId whom it turned out to be about; absent when it was discarded
 * @param by who brought it about
 */
public record WaitIsOver(UUID messageId, Optional<UUID> personId, String by) {}
