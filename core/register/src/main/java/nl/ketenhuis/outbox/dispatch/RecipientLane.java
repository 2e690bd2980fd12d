package nl.ketenhuis.outbox.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ketenhuis.partner.spi.PartnerUnavailable;
import nl.ketenhuis.partner.spi.UpdateRefused;
import org.jboss.logging.Logger;

/**
 * Sends to one recipient. When the recipient cannot be reached, it pauses, twice as long each time, and then tries with a
 * single delivery; what the pause costs is delay, nothing else. Used by several threads.
 */
final class RecipientLane {

    private static final Logger LOG = Logger.getLogger(RecipientLane.class);

    private final String recipient;
    private final DeliveryChannel channel;
    private final Claims claims;
    private final OutboxConfig config;
    private final AtomicInteger running = new AtomicInteger();
    private int failuresInARow;
    private Instant pausedUntil = Instant.EPOCH;

    RecipientLane(String recipient, DeliveryChannel channel, Claims claims, OutboxConfig config) {
        this.recipient = recipient;
        this.channel = channel;
        this.claims = claims;
        this.config = config;
    }

    /** Whether another thread may join in now. */
    boolean enter() {
        if (paused()) {
            return false;
        }
        int most = failing() ? 1 : config.lanesPerRecipient();
        if (running.incrementAndGet() > most) {
            running.decrementAndGet();
            return false;
        }
        return true;
    }

    /** Sends until there is nothing left or the recipient cannot be reached. */
    void run() {
        try {
            while (!paused() && sendSome()) {
                continue;
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "Sending to %s failed on our side; it goes on at the next poll", recipient);
        } finally {
            running.decrementAndGet();
        }
    }

    private boolean sendSome() {
        List<Claim> taken = claims.take(recipient, failing() ? 1 : config.batch());
        if (taken.isEmpty()) {
            return false;
        }
        Map<UUID, Runnable> ready = channel.prepare(recipient, taken);
        List<UUID> delivered = new ArrayList<>();
        for (int i = 0; i < taken.size(); i++) {
            Claim claim = taken.get(i);
            try {
                send(claim, ready.get(claim.id()), delivered);
            } catch (PartnerUnavailable e) {
                claims.delivered(delivered);
                claims.released(
                        taken.subList(i, taken.size()).stream().map(Claim::id).toList(), e.getMessage());
                pause();
                return false;
            }
        }
        claims.delivered(delivered);
        reached();
        return true;
    }

    private void send(Claim claim, Runnable sending, List<UUID> delivered) {
        if (sending == null) {
            claims.setAside(claim.id(), "the recipient is no longer entitled to it, or it has nothing left to say");
            return;
        }
        try {
            sending.run();
            delivered.add(claim.id());
        } catch (UpdateRefused e) {
            LOG.warnf("Delivery %s was refused by %s and set aside", claim.id(), recipient);
            claims.setAside(claim.id(), e.getMessage());
        }
    }

    private synchronized boolean paused() {
        return Instant.now().isBefore(pausedUntil);
    }

    private synchronized boolean failing() {
        return failuresInARow > 0;
    }

    private synchronized void pause() {
        long doubled = config.firstPause().toMillis() << Math.min(failuresInARow, 16);
        Duration pause =
                Duration.ofMillis(Math.min(doubled, config.longestPause().toMillis()));
        failuresInARow++;
        pausedUntil = Instant.now().plus(pause);
        LOG.warnf("%s cannot be reached (try %d); next try in %s", recipient, failuresInARow, pause);
    }

    private synchronized void reached() {
        failuresInARow = 0;
    }
}
