package nl.ketenhuis.partner.testkit;

import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.ketenhuis.partner.spi.MessageId;
import nl.ketenhuis.partner.spi.NoticeInbox;
import nl.ketenhuis.partner.spi.NoticeRefused;
import nl.ketenhuis.partner.spi.PartnerNotice;
import nl.ketenhuis.partner.spi.Receipt;
import nl.ketenhuis.partner.spi.UnreadableMessage;

/**
 * An inbox that keeps what it is given and behaves as it is told. Keeps the promises of {@link NoticeInbox}: a message id
 * seen before changes nothing and gives the first receipt.
 */
public class RecordingInbox implements NoticeInbox {

    private final Map<MessageId, Receipt> receipts = new LinkedHashMap<>();
    private final List<PartnerNotice> accepted = new ArrayList<>();
    private final List<UnreadableMessage> parked = new ArrayList<>();
    private Behaviour behaviour = Behaviour.up();

    /** How an inbox takes what it is given: throws, or says why the notice is parked, if it is. */
    @FunctionalInterface
    public interface Behaviour {

        Optional<String> take(MessageId messageId);

        /** Registers everything. */
        static Behaviour up() {
            return id -> Optional.empty();
        }

        /** Cannot reach its database. */
        static Behaviour down() {
            return id -> {
                throw new IllegalStateException(new SQLTransientConnectionException("no connection", "08001"));
            };
        }

        /** Refuses this partner. */
        static Behaviour refusing() {
            return id -> {
                throw new NoticeRefused("takes no part in that house");
            };
        }

        /** Has a fault of its own, which speaks of what it should not. */
        static Behaviour broken(String secret) {
            return id -> {
                throw new IllegalStateException("cannot handle " + secret);
            };
        }

        /** Parks everything for this reason. */
        static Behaviour parking(String reason) {
            return id -> Optional.of(reason);
        }

        /** Behaves as another for the messages that are meant, and registers the rest. */
        static Behaviour only(Predicate<MessageId> meant, Behaviour other) {
            return id -> meant.test(id) ? other.take(id) : Optional.empty();
        }
    }

    public synchronized void behave(Behaviour next) {
        behaviour = next;
    }

    /** Forgets everything and registers everything again. */
    public synchronized void clear() {
        receipts.clear();
        accepted.clear();
        parked.clear();
        behaviour = Behaviour.up();
    }

    @Override
    public synchronized Receipt accept(PartnerNotice notice) {
        Optional<String> reason = behaviour.take(notice.messageId());
        boolean first = !receipts.containsKey(notice.messageId());
        if (first) {
            accepted.add(notice);
        }
        return receipt(notice.messageId(), reason);
    }

    @Override
    public synchronized Receipt park(UnreadableMessage message) {
        behaviour.take(message.messageId());
        if (!receipts.containsKey(message.messageId())) {
            parked.add(message);
        }
        return receipt(message.messageId(), Optional.of("UNREADABLE"));
    }

    private Receipt receipt(MessageId id, Optional<String> reason) {
        Receipt.Outcome outcome = reason.isPresent() ? Receipt.Outcome.PARKED : Receipt.Outcome.REGISTERED;
        Receipt first = receipts.putIfAbsent(id, new Receipt(UUID.randomUUID(), id, outcome, reason, false));
        return first == null
                ? receipts.get(id)
                : new Receipt(first.id(), first.messageId(), first.outcome(), first.reason(), true);
    }

    /** The notices taken in, each once, in order. */
    public synchronized List<PartnerNotice> accepted() {
        return List.copyOf(accepted);
    }

    /** The unreadable messages kept, each once, in order. */
    public synchronized List<UnreadableMessage> parked() {
        return List.copyOf(parked);
    }
}
