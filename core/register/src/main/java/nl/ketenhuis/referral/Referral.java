package nl.ketenhuis.referral;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;

/** A partner's request that the house handle a person's problem (aanmelding). */
@Entity
@Table(name = "referral")
class Referral {

    /** Linked: accepted into a case that was open already (I-01). */
    enum Status {
        SUBMITTED,
        ACCEPTED,
        REJECTED,
        LINKED
    }

    /** How soon the referrer wants it looked at. */
    enum Urgency {
        LOW,
        NORMAL,
        HIGH,
        ACUTE
    }

    /**
     * What the referrer states.
     *
     * @param ownChainExhausted why the referrer's own chain cannot solve it (S-GEN-3)
     * @param notInformedReason why the person was not told; null when he or she was
     */
    record Statement(
            String theme,
            String reason,
            String ownChainExhausted,
            Urgency urgency,
            boolean subjectInformed,
            String notInformedReason) {}

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    private String number;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String theme;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "referring_organisation_id")
    private UUID referringOrganisationId;

    @Column(name = "submitted_by")
    private String submittedBy;

    private String reason;

    @Column(name = "own_chain_exhausted")
    private String ownChainExhausted;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    @Column(name = "subject_informed")
    private boolean subjectInformed;

    @Column(name = "not_informed_reason")
    private String notInformedReason;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    private String motivation;

    @Column(name = "case_id")
    private UUID caseId;

    protected Referral() {}

    Referral(Viewer referrer, String number, UUID personId, Statement statement) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = referrer.houseId();
        this.number = number;
        this.status = Status.SUBMITTED;
        this.theme = statement.theme();
        this.personId = personId;
        this.referringOrganisationId = referrer.organisationId();
        this.submittedBy = referrer.subject();
        this.reason = statement.reason();
        this.ownChainExhausted = statement.ownChainExhausted();
        this.urgency = statement.urgency();
        this.subjectInformed = statement.subjectInformed();
        this.notInformedReason = statement.notInformedReason();
        this.submittedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    void accept(UUID openedCase, boolean linked, String by, String why) {
        decide(linked ? Status.LINKED : Status.ACCEPTED, by, why);
        caseId = openedCase;
    }

    void reject(String by, String why) {
        decide(Status.REJECTED, by, why);
    }

    /**
     * Only a referral nobody has decided on can be decided on.
     *
     * @throws Refused 409, guard {@code referral-is-submitted}
     */
    void requireSubmitted() {
        if (status != Status.SUBMITTED) {
            throw new Refused(Refusal.of(ProblemCategory.CONFLICT, "referral-state", status.name())
                    .withGuard("referral-is-submitted"));
        }
    }

    private void decide(Status outcome, String by, String why) {
        requireSubmitted();
        status = outcome;
        decidedBy = by;
        decidedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        motivation = why;
    }

    UUID id() {
        return id;
    }

    UUID houseId() {
        return houseId;
    }

    int version() {
        return version;
    }

    String number() {
        return number;
    }

    Status status() {
        return status;
    }

    UUID personId() {
        return personId;
    }

    UUID referringOrganisationId() {
        return referringOrganisationId;
    }

    Statement statement() {
        return new Statement(theme, reason, ownChainExhausted, urgency, subjectInformed, notInformedReason);
    }

    Instant submittedAt() {
        return submittedAt;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String motivation() {
        return motivation;
    }

    UUID caseId() {
        return caseId;
    }
}
