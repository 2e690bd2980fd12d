package nl.ketenhuis.person.review;

import com.github.f4b6a3.uuid.UuidCreator;
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
import nl.ketenhuis.person.Candidate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A question to a human: whom is this message about (I-15)? One for each message that may be about several persons. */
@Entity
@Table(name = "match_review")
class MatchReview {

    /** An open review waits for a human. */
    enum Status {
        OPEN,
        DECIDED
    }

    /** It is the person named, or nobody the house knows. */
    enum Decision {
        SAME_PERSON,
        NOBODY
    }

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    @Column(name = "inbound_message_id")
    private UUID inboundMessageId;

    private String partner;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "subject_cipher")
    private byte[] subject;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Candidate> candidates;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Column(name = "person_id")
    private UUID personId;

    private String motivation;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected MatchReview() {}

    MatchReview(UUID houseId, UUID inboundMessageId, String partner) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = houseId;
        this.inboundMessageId = inboundMessageId;
        this.partner = partner;
        this.recordedAt = Instant.now();
    }

    /** Asks, or asks again when the message was driven again and still nobody can tell. */
    void ask(byte[] sealedSubject, List<Candidate> found) {
        subject = sealedSubject;
        candidates = List.copyOf(found);
        status = Status.OPEN;
        decision = null;
        personId = null;
        motivation = null;
        decidedBy = null;
        decidedAt = null;
    }

    /**
     * Writes down the answer.
     *
     * @param person with {@code SAME_PERSON} only
     * @throws Refused 409, guard {@code review-is-open}
     */
    void decide(Decision answer, Optional<UUID> person, String decider, String why) {
        if (status != Status.OPEN) {
            throw new Refused(
                    Refusal.of(ProblemCategory.CONFLICT, "review-state").withGuard("review-is-open"));
        }
        status = Status.DECIDED;
        decision = answer;
        personId = person.orElse(null);
        decidedBy = decider;
        motivation = why;
        decidedAt = Instant.now();
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID inboundMessageId() {
        return inboundMessageId;
    }

    String partner() {
        return partner;
    }

    Status status() {
        return status;
    }

    byte[] subject() {
        return subject;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    Decision decision() {
        return decision;
    }

    UUID personId() {
        return personId;
    }

    String decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
