package nl.ketenhuis.plan.work;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Something that asks for attention, on the list of the organisation it is for (werkvoorraad). */
@Entity
@Table(name = "work_item")
public class WorkItem {

    /** What it asks for, and what it is about. */
    public enum Kind {
        AGREEMENT_OVERDUE(Subject.AGREEMENT),
        AGREEMENT_STAGNANT(Subject.AGREEMENT),
        INTERVENTION_STAGNANT(Subject.INTERVENTION),
        REVIEW_DUE(Subject.PLAN),
        APPROVAL_ASKED(Subject.PLAN),
        RESERVATION_GRANTED(Subject.RESERVATION);

        private final Subject subject;

        Kind(Subject subject) {
            this.subject = subject;
        }

        Subject subject() {
            return subject;
        }
    }

    /** What an item is about. */
    enum Subject {
        AGREEMENT,
        INTERVENTION,
        PLAN,
        RESERVATION
    }

    /** Where it stands: on the list, before the direction of the house, or off the list. */
    enum Status {
        OPEN,
        ESCALATED,
        SETTLED
    }

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "due_date")
    private LocalDate dueDate;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "escalated_at")
    private Instant escalatedAt;

    @Column(name = "escalation_reason")
    private String escalationReason;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private String settledBy;

    protected WorkItem() {}

    void escalate(String reason) {
        escalatedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        escalationReason = reason;
    }

    Status status() {
        if (settledAt != null) {
            return Status.SETTLED;
        }
        return escalatedAt == null ? Status.OPEN : Status.ESCALATED;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID caseId() {
        return caseId;
    }

    /** Whose list it is on; null when it is the direction's of the house. */
    UUID organisationId() {
        return organisationId;
    }

    Kind kind() {
        return kind;
    }

    UUID subjectId() {
        return subjectId;
    }

    LocalDate dueDate() {
        return dueDate;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    Instant escalatedAt() {
        return escalatedAt;
    }

    String escalationReason() {
        return escalationReason;
    }

    Instant settledAt() {
        return settledAt;
    }
}
