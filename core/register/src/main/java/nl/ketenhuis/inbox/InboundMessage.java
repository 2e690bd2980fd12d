package nl.ketenhuis.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.inbox.Handling.Applied;
import nl.ketenhuis.inbox.Handling.Parked;
import nl.ketenhuis.partner.spi.Fault;
import nl.ketenhuis.partner.spi.MessageId;
import nl.ketenhuis.partner.spi.RawMessage;
import nl.ketenhuis.partner.spi.Receipt;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A message a partner sent, as it came (sealed), and what became of it. One row for each partner and message id. */
@Entity
@Table(name = "inbound_message")
public class InboundMessage {

    /** A parked message waits for a person; a discarded one was judged by a person to be of no use. */
    public enum Status {
        APPLIED,
        PARKED,
        DISCARDED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "house_id")
    private UUID houseId;

    private String partner;

    @Column(name = "message_id")
    private String messageId;

    @Enumerated(EnumType.STRING)
    private RawMessage.Transport transport;

    private String place;
    private String kind;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "payload_cipher")
    private byte[] payload;

    @Column(name = "payload_hash")
    private byte[] payloadHash;

    @Column(name = "subject_hashes")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private byte[][] subjectHashes;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String outcome;
    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Fault> faults;

    private int attempts;

    @Column(name = "times_received")
    private int timesReceived;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "decided_by")
    private String decidedBy;

    private String motivation;

    protected InboundMessage() {}

    /** Notes what the message turned out to be, each time it is read. */
    void read(String noticeKind, Instant eventTime, byte[][] hashes) {
        kind = noticeKind;
        occurredAt = eventTime;
        subjectHashes = hashes;
        faults = null;
    }

    void unreadable(List<Fault> found) {
        faults = List.copyOf(found);
        settle(new Parked(ParkReason.UNREADABLE));
    }

    /** Writes down what came of it. */
    void settle(Handling handling) {
        attempts++;
        if (handling instanceof Applied applied) {
            status = Status.APPLIED;
            outcome = applied.outcome();
            personId = applied.personId();
            reason = null;
        } else if (handling instanceof Parked parked) {
            status = Status.PARKED;
            reason = parked.reason().name();
        }
    }

    /** Replaces the text; the hash stays that of the message as it came, by which a repeat is known. */
    void repair(SealedPayload repaired, String operator, String why) {
        payload = repaired.cipher();
        decided(operator, why);
    }

    void link(UUID person, String operator, String why) {
        personId = person;
        decided(operator, why);
    }

    /** Nobody the house knows is meant: it waits for someone to be registered. */
    void aboutNobodyKnown(String decider, String why) {
        personId = null;
        reason = ParkReason.UNKNOWN_PERSON.name();
        decided(decider, why);
    }

    void discard(String operator, String why) {
        requireParked();
        status = Status.DISCARDED;
        decided(operator, why);
    }

    /**
     * Only what waits for a person may be repaired, linked, driven again or discarded.
     *
     * @throws Refused 409, guard {@code message-is-parked}
     */
    void requireParked() {
        if (status != Status.PARKED) {
            throw new Refused(Refusal.of(ProblemCategory.CONFLICT, "message-state", status.name())
                    .withGuard("message-is-parked"));
        }
    }

    Receipt receipt(boolean repeated) {
        return new Receipt(
                id,
                new MessageId(messageId),
                status == Status.PARKED ? Receipt.Outcome.PARKED : Receipt.Outcome.REGISTERED,
                Optional.ofNullable(reason),
                repeated);
    }

    private void decided(String operator, String why) {
        decidedBy = operator;
        motivation = why;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID houseId() {
        return houseId;
    }

    String partner() {
        return partner;
    }

    String messageId() {
        return messageId;
    }

    RawMessage.Transport transport() {
        return transport;
    }

    String place() {
        return place;
    }

    String kind() {
        return kind;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    byte[] payload() {
        return payload;
    }

    byte[] payloadHash() {
        return payloadHash;
    }

    /** What the numbers it names are found by; empty when it names none, or could not be read. */
    byte[][] subjectHashes() {
        return subjectHashes == null ? new byte[0][] : subjectHashes;
    }

    Status status() {
        return status;
    }

    String outcome() {
        return outcome;
    }

    String reason() {
        return reason;
    }

    List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }

    int attempts() {
        return attempts;
    }

    int timesReceived() {
        return timesReceived;
    }

    UUID personId() {
        return personId;
    }

    String decidedBy() {
        return decidedBy;
    }

    String motivation() {
        return motivation;
    }
}
