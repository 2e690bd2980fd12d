package nl.ketenhuis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.audit.AuditEntry;
import nl.ketenhuis.audit.AuditTrail;
import nl.ketenhuis.audit.Traces;
import nl.ketenhuis.audit.Verb;
import nl.ketenhuis.inbox.Handling.Parked;
import nl.ketenhuis.partner.PartnerConnections;
import nl.ketenhuis.partner.PartnerDirectory;
import nl.ketenhuis.partner.spi.Fault;
import nl.ketenhuis.partner.spi.MalformedMessage;
import nl.ketenhuis.partner.spi.MessageId;
import nl.ketenhuis.partner.spi.PartnerNotice;
import nl.ketenhuis.partner.spi.RawMessage;
import nl.ketenhuis.partner.spi.SubjectReference;
import nl.ketenhuis.vault.Vault;

/** Gives an entered message its effect, the first time and each time it is driven again. Always in a transaction. */
@ApplicationScoped
class MessageProcessing {

    private final NoticeHandlers handlers;
    private final PartnerDirectory directory;
    private final PartnerConnections connections;
    private final AuditTrail auditTrail;
    private final Vault vault;

    MessageProcessing(
            NoticeHandlers handlers,
            PartnerDirectory directory,
            PartnerConnections connections,
            AuditTrail auditTrail,
            Vault vault) {
        this.handlers = handlers;
        this.directory = directory;
        this.connections = connections;
        this.auditTrail = auditTrail;
        this.vault = vault;
    }

    void apply(InboundMessage message, PartnerNotice notice) {
        message.read(notice.content().kind().name(), notice.occurredAt(), fingerprints(notice.subject(), vault));
        String traceId = Traces.current();
        MessageContext context = new MessageContext(
                message.id(),
                message.houseId(),
                message.receivedAt(),
                Optional.ofNullable(message.personId()),
                traceId);
        message.settle(handlers.handle(notice, notice.content(), context));
        account(message, traceId);
    }

    void park(InboundMessage message, List<Fault> faults) {
        message.unreadable(faults);
        account(message, Traces.current());
    }

    void parkReusedId(InboundMessage message) {
        message.settle(new Parked(ParkReason.MESSAGE_ID_REUSED));
        account(message, Traces.current());
    }

    /** Reads the stored text again, by the partner's adapter, and applies it. */
    void again(InboundMessage message) {
        RawMessage raw = new RawMessage(message.transport(), message.place(), vault.open(message.text()));
        try {
            PartnerNotice notice = directory
                    .find(message.partner())
                    .orElseThrow(() -> new IllegalStateException("no adapter for " + message.partner()))
                    .read(connections.codeOf(message.houseId()), new MessageId(message.messageId()), raw);
            apply(message, notice);
        } catch (MalformedMessage malformed) {
            park(message, malformed.faults());
        }
    }

    /** What a person's numbers are found by. */
    static byte[][] fingerprints(SubjectReference subject, Vault vault) {
        List<byte[]> found = new ArrayList<>();
        subject.criminalChainNumber()
                .ifPresent(skn -> found.add(vault.fingerprint("CRIMINAL_CHAIN_NUMBER", skn.value())));
        subject.bsn().ifPresent(bsn -> found.add(vault.fingerprint("CITIZEN_SERVICE_NUMBER", bsn.digits())));
        return found.toArray(byte[][]::new);
    }

    private void account(InboundMessage message, String traceId) {
        UUID id = message.id();
        auditTrail.record(new AuditEntry(
                Optional.of(connections.codeOf(message.houseId()).value()),
                Instant.now(),
                "receiveMessage",
                Verb.COLLECT,
                "inbound-message/" + id,
                message.status() == InboundMessage.Status.PARKED ? "PARKED " + message.reason() : message.outcome(),
                message.transport().name(),
                "system:" + message.partner(),
                Optional.empty(),
                Optional.empty(),
                traceId));
    }
}
