package nl.ketenhuis.inbox;

import java.util.Optional;
import java.util.UUID;

/** Someone who keeps something open as long as a message is parked. Told in the transaction that ends the wait. */
public interface WaitEnding {

    /**
     * The message waits no longer.
     *
     * @param personId whom it turned out to be about; absent when it was discarded
     * @param by who brought it about
     */
    void over(UUID messageId, Optional<UUID> personId, String by);
}
