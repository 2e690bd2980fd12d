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

    @Column(name = "repaired_cipher")
    private byte[] repaired;

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
    public void read(String noticeKind, Instant eventTime, byte[][] hashes) {
        kind = noticeKind;
        occurredAt = eventTime;
        subjectHashes = hashes;
        faults = null;
    }

    public void unreadable(List<Fault> found) {
        faults = List.copyOf(found);
        settle(new Parked(ParkReason.UNREADABLE));
    }

    /** Writes down what came of it. */
    public void settle(Handling handling) {
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

    /** Puts a repaired text beside the first one, which is kept, and by which a repeat is known. */
    public void repair(SealedPayload repair, String operator, String why) {
        this.repaired = repair.cipher();
        decided(operator, why);
    }

    public void link(UUID person, String operator, String why) {
        personId = person;
        decided(operator, why);
    }

    /** Nobody the house knows is meant: it waits for someone to be registered. */
    public void aboutNobodyKnown(String decider, String why) {
        personId = null;
        reason = ParkReason.UNKNOWN_PERSON.name();
        decided(decider, why);
    }

    public void discard(String operator, String why) {
        requireParked();
        status = Status.DISCARDED;
        decided(operator, why);
    }

    /**
     * Only what waits for a person may be repaired, linked, driven again or discarded.
     *
     * @throws Refused 409, guard {@code message-is-parked}
     */
    public void requireParked() {
        if (status != Status.PARKED) {
            throw new Refused(Refusal.of(ProblemCategory.CONFLICT, "message-state", status.name())
                    .withGuard("message-is-parked"));
        }
    }

    public Receipt receipt(boolean repeated) {
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

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID houseId() {
        return houseId;
    }

    public String partner() {
        return partner;
    }

    public String messageId() {
        return messageId;
    }

    public RawMessage.Transport transport() {
        return transport;
    }

    public String place() {
        return place;
    }

    public String kind() {
        return kind;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** The text as it came, sealed. */
    public byte[] original() {
        return payload;
    }

    /** The text that counts, sealed: as it was repaired last, else as it came. */
    public byte[] text() {
        return repaired != null ? repaired : payload;
    }

    public byte[] payloadHash() {
        return payloadHash;
    }

    /** What the numbers it names are found by; empty when it names none, or could not be read. */
    public byte[][] subjectHashes() {
        return subjectHashes == null ? new byte[0][] : subjectHashes;
    }

    public Status status() {
        return status;
    }

    public String outcome() {
        return outcome;
    }

    public String reason() {
        return reason;
    }

    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }

    public int attempts() {
        return attempts;
    }

    public int timesReceived() {
        return timesReceived;
    }

    public UUID personId() {
        return personId;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public String motivation() {
        return motivation;
    }
}
