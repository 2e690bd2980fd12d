package nl.ketenhuis.outbox;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;

/** One message to one recipient. Its content is read when it is sent; what is stored is what it is about. */
@Entity
@Table(name = "outbound_delivery")
public class OutboundDelivery {

    /** How a recipient is reached. */
    public enum Channel {
        PARTNER,
        WEBHOOK
    }

    /** A pending delivery holds back the later ones of the same case and recipient; one set aside does not. */
    public enum Status {
        PENDING,
        DELIVERED,
        SET_ASIDE
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "house_id")
    private UUID houseId;

    private String recipient;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String kind;

    @Column(name = "case_id")
    private UUID caseId;

    private long sequence;

    @Column(name = "source_id")
    private UUID sourceId;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Enumerated(EnumType.STRING)
    private Status status;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "last_error")
    private String lastError;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "decided_by")
    private String decidedBy;

    private String motivation;

    protected OutboundDelivery() {}

    OutboundDelivery(CaseChange change, Recipient recipient, UUID eventId) {
        boolean partner = recipient.channel() == Channel.PARTNER;
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = change.houseId();
        this.recipient = recipient.name();
        this.channel = recipient.channel();
        this.kind = partner ? change.update().orElseThrow().kind().name() : change.eventType();
        this.sourceId = partner ? change.update().orElseThrow().sourceId() : eventId;
        this.caseId = change.caseId();
        this.sequence = recipient.nextSequence();
        this.occurredAt = change.occurredAt();
        this.status = Status.PENDING;
        this.createdAt = Instant.now();
        this.nextAttemptAt = createdAt;
    }

    /** Has it sent again, from now (operator). */
    public void redrive(String operator) {
        if (status == Status.DELIVERED) {
            throw refusedBy("delivery-not-yet-delivered");
        }
        status = Status.PENDING;
        nextAttemptAt = Instant.now();
        decidedBy = operator;
    }

    /** Gives it up, with a reason, so that later ones may pass (operator). */
    public void setAside(String operator, String reason) {
        if (status != Status.PENDING) {
            throw refusedBy("delivery-is-pending");
        }
        status = Status.SET_ASIDE;
        decidedBy = operator;
        motivation = reason;
    }

    private static Refused refusedBy(String guard) {
        return new Refused(
                Refusal.of(ProblemCategory.CONFLICT, "delivery-state", guard).withGuard(guard));
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String recipient() {
        return recipient;
    }

    public Channel channel() {
        return channel;
    }

    public String kind() {
        return kind;
    }

    public UUID caseId() {
        return caseId;
    }

    public long sequence() {
        return sequence;
    }

    public Status status() {
        return status;
    }

    public int attempts() {
        return attempts;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public String lastError() {
        return lastError;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant deliveredAt() {
        return deliveredAt;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public String motivation() {
        return motivation;
    }
}
