package nl.ketenhuis.outbox.dispatch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A way of reaching recipients: through a partner's adapter, or a subscriber's callback. */
public interface DeliveryChannel {

    /** Everyone who can be reached this way at present. */
    Collection<String> recipients();

    /**
     * Makes each delivery ready to be sent, in a fixed number of statements. Sending throws {@code PartnerUnavailable} or
     * {@code UpdateRefused}. A delivery that is missing from the answer has nothing left to say.
     */
    Map<UUID, Runnable> prepare(String recipient, List<Claim> claims);
}
