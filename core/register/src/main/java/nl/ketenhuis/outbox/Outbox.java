package nl.ketenhuis.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import nl.ketenhuis.disclosure.Disclosure;
import nl.ketenhuis.disclosure.DisclosureRegister;
import nl.ketenhuis.outbox.OutboundDelivery.Channel;
import nl.ketenhuis.outbox.dispatch.DispatchSignal;

/** Where acts leave what others are to be told, in their own transaction: it goes out if, and only if, they commit. */
@ApplicationScoped
public class Outbox {

    private final EntityManager entityManager;
    private final Recipients recipients;
    private final DisclosureRegister disclosures;
    private final DispatchSignal signal;

    Outbox(EntityManager entityManager, Recipients recipients, DisclosureRegister disclosures, DispatchSignal signal) {
        this.entityManager = entityManager;
        this.recipients = recipients;
        this.disclosures = disclosures;
        this.signal = signal;
    }

    /**
     * Tells of a change of a case: one event for the feed, one delivery for each recipient, and the record of each supply.
     * The caller holds the lock on the case's row.
     */
    public void add(CaseChange change, String traceId) {
        CaseEvent event = CaseEvent.ofCase(change);
        entityManager.persist(event);
        for (Recipient recipient : recipients.of(change)) {
            entityManager.persist(new OutboundDelivery(change, recipient, event.id()));
            if (recipient.channel() == Channel.PARTNER) {
                disclosures.record(supply(change, recipient), traceId);
            }
            signal.afterCommit();
        }
    }

    /** Tells of a referral that is not, or not yet, a case: in the feed only. */
    public void add(UUID houseId, String eventType, UUID referralId) {
        entityManager.persist(CaseEvent.ofReferral(houseId, eventType, referralId));
    }

    /** Tells of a signal: in the feed only, and there to the house only. */
    public void addSignal(UUID houseId, String eventType, UUID signalId) {
        entityManager.persist(CaseEvent.ofSignal(houseId, eventType, signalId));
    }

    /** Tells of a youth group: in the feed only, to all partners of the house. */
    public void addGroup(UUID houseId, String eventType, UUID groupId) {
        entityManager.persist(CaseEvent.ofGroup(houseId, eventType, groupId));
    }

    /** Tells of an area: in the feed only, to all partners of the house. */
    public void addArea(UUID houseId, String eventType, UUID areaId) {
        entityManager.persist(CaseEvent.ofArea(houseId, eventType, areaId));
    }

    /** Tells of a person: in the feed only, to who may know of the person. */
    public void addPerson(UUID houseId, String eventType, UUID personId) {
        entityManager.persist(CaseEvent.ofPerson(houseId, eventType, personId));
    }

    private static Disclosure supply(CaseChange change, Recipient recipient) {
        return new Disclosure(
                change.houseId(),
                change.caseId(),
                "deliver " + change.update().orElseThrow().kind(),
                "system:" + recipient.name(),
                recipient.organisation(),
                recipient.purpose().orElseThrow());
    }
}
