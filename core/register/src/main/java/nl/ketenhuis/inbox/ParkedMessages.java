package nl.ketenhuis.inbox;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.vault.Vault;

/** What a person may do with a message that waits: link, repair, drive again, discard. Each in its own transaction. */
@ApplicationScoped
public class ParkedMessages {

    private final InboundMessages messages;
    private final MessageProcessing processing;
    private final Vault vault;
    private final List<WaitEnding> endings;

    ParkedMessages(InboundMessages messages, MessageProcessing processing, Vault vault, @All List<WaitEnding> endings) {
        this.messages = messages;
        this.processing = processing;
        this.vault = vault;
        this.endings = endings;
    }

    /** Locks a message for the rest of the transaction, before anything that hangs on it is locked. */
    public void hold(UUID messageId, UUID houseId) {
        messages.lock(messageId, houseId);
    }

    /**
     * Says whom the message is about, and drives it again. When it takes effect, so do other messages that wait for someone
     * with the numbers it names.
     *
     * @param personId a person of this house, of whom the decider may know
     */
    @Transactional
    public void link(UUID messageId, UUID houseId, UUID personId, Decision decision) {
        InboundMessage message = parked(messageId, houseId);
        message.link(personId, decision.by(), decision.motivation());
        again(message);
        if (message.status() == InboundMessage.Status.APPLIED) {
            redriveNaming(houseId, message.subjectHashes());
        }
    }

    /** Says that the message is about nobody the house knows: it goes on waiting, for someone to be registered. */
    @Transactional
    public void aboutNobodyKnown(UUID messageId, UUID houseId, Decision decision) {
        parked(messageId, houseId).aboutNobodyKnown(decision.by(), decision.motivation());
    }

    /** Replaces the message's text, and drives it again. */
    @Transactional
    public void repair(UUID messageId, UUID houseId, String text, Decision decision) {
        InboundMessage message = parked(messageId, houseId);
        message.repair(SealedPayload.of(text, vault), decision.by(), decision.motivation());
        again(message);
    }

    /** Drives the message again as it is. */
    @Transactional
    public void redrive(UUID messageId, UUID houseId) {
        again(parked(messageId, houseId));
    }

    @Transactional
    public void discard(UUID messageId, UUID houseId, Decision decision) {
        InboundMessage message = messages.lock(messageId, houseId);
        message.discard(decision.by(), decision.motivation());
        tell(message);
    }

    /** Drives every parked message that names one of these numbers, now that a person is known by them. */
    @Transactional
    public void redriveNaming(UUID houseId, byte[][] fingerprints) {
        if (fingerprints.length > 0) {
            messages.lockParkedNaming(houseId, fingerprints).forEach(id -> again(messages.findById(id)));
        }
    }

    private InboundMessage parked(UUID messageId, UUID houseId) {
        InboundMessage message = messages.lock(messageId, houseId);
        message.requireParked();
        return message;
    }

    private void again(InboundMessage message) {
        processing.again(message);
        if (message.status() != InboundMessage.Status.PARKED) {
            tell(message);
        }
    }

    private void tell(InboundMessage message) {
        Optional<UUID> person = message.status() == InboundMessage.Status.APPLIED
                ? Optional.ofNullable(message.personId())
                : Optional.empty();
        String by = Optional.ofNullable(message.decidedBy()).orElse("system:register");
        endings.forEach(ending -> ending.over(message.id(), person, by));
    }

    /** Who decided, and why. */
    public record Decision(String by, String motivation) {}
}
