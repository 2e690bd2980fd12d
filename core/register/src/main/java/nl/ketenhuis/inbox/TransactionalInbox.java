package nl.ketenhuis.inbox;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ketenhuis.partner.PartnerConnections;
import nl.ketenhuis.partner.PartnerDirectory;
import nl.ketenhuis.partner.spi.HouseCode;
import nl.ketenhuis.partner.spi.MessageId;
import nl.ketenhuis.partner.spi.NoticeInbox;
import nl.ketenhuis.partner.spi.NoticeRefused;
import nl.ketenhuis.partner.spi.PartnerId;
import nl.ketenhuis.partner.spi.PartnerNotice;
import nl.ketenhuis.partner.spi.RawMessage;
import nl.ketenhuis.partner.spi.Receipt;
import nl.ketenhuis.partner.spi.UnreadableMessage;
import nl.ketenhuis.vault.Vault;

/**
 * The inbox: message row, person match, domain change, audit and outbox rows in one transaction (S-INF-11, I-12). The row
 * is entered first, so that of two deliveries of one message the second waits, and then finds the first one's receipt.
 */
@ApplicationScoped
class TransactionalInbox implements NoticeInbox {

    private final PartnerDirectory directory;
    private final PartnerConnections connections;
    private final InboundMessages messages;
    private final MessageProcessing processing;
    private final Vault vault;

    TransactionalInbox(
            PartnerDirectory directory,
            PartnerConnections connections,
            InboundMessages messages,
            MessageProcessing processing,
            Vault vault) {
        this.directory = directory;
        this.connections = connections;
        this.messages = messages;
        this.processing = processing;
        this.vault = vault;
    }

    @Override
    @Transactional
    public Receipt accept(PartnerNotice notice) {
        if (!directory.sends(notice.partner(), notice.content().kind())) {
            throw new NoticeRefused(
                    notice.partner() + " does not send " + notice.content().kind());
        }
        Arrival arrival = arrival(notice.partner(), notice.house(), notice.messageId(), notice.raw());
        return take(arrival, SealedPayload.of(notice, vault), message -> processing.apply(message, notice));
    }

    @Override
    @Transactional
    public Receipt park(UnreadableMessage unreadable) {
        Arrival arrival = arrival(unreadable.partner(), unreadable.house(), unreadable.messageId(), unreadable.raw());
        SealedPayload payload = SealedPayload.of(unreadable.raw().text(), vault);
        return take(arrival, payload, message -> processing.park(message, unreadable.faults()));
    }

    private Receipt take(Arrival arrival, SealedPayload payload, Consumer<InboundMessage> effect) {
        if (messages.enter(arrival, payload)) {
            return settle(arrival, effect);
        }
        Optional<InboundMessage> repeat = messages.findRepeat(arrival, payload);
        return repeat.map(known -> known.receipt(true)).orElseGet(() -> keepApart(arrival, payload));
    }

    private Receipt settle(Arrival arrival, Consumer<InboundMessage> effect) {
        InboundMessage message = messages.findById(arrival.id());
        effect.accept(message);
        return message.receipt(false);
    }

    /** Another text under a known id is kept under an id of its own: nothing is lost, and repeats of it are known too. */
    private Receipt keepApart(Arrival arrival, SealedPayload payload) {
        String mark = HexFormat.of().formatHex(payload.hash(), 0, 8);
        String id = arrival.messageId().value();
        Arrival apart = arrival.as(new MessageId(id.substring(0, Math.min(id.length(), 80)) + "#" + mark));
        if (messages.enter(apart, payload)) {
            return settle(apart, processing::parkReusedId);
        }
        return messages.findRepeat(apart, payload).orElseThrow().receipt(true);
    }

    private Arrival arrival(PartnerId partner, HouseCode house, MessageId messageId, RawMessage raw) {
        UUID houseId = connections
                .findHouse(partner, house)
                .orElseThrow(() -> new NoticeRefused(partner + " takes no part in house " + house));
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return new Arrival(UuidCreator.getTimeOrderedEpoch(), houseId, partner, messageId, raw, now);
    }
}
