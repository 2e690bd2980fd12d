package nl.ketenhuis.referral.criteria;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.ketenhuis.referral.Referral;

/** How a referral fares on one criterion: a person's answer, or what the facts said when the referral was decided. */
@Entity
@Table(name = "criterion_result")
class CriterionResult {

    /** Who or what gave the answer. */
    enum AnsweredBy {
        FACTS,
        PERSON
    }

    /** Referral and criterion. */
    @Embeddable
    public record Key(
            @Column(name = "referral_id") UUID referralId,
            @Column(name = "criterion_id") UUID criterionId) {}

    @EmbeddedId
    private Key id;

    @Column(name = "house_id")
    private UUID houseId;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Enumerated(EnumType.STRING)
    @Column(name = "answered_by")
    private AnsweredBy answeredBy;

    @Column(name = "fact_value")
    private String factValue;

    private String evidence;
    private String assessor;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected CriterionResult() {}

    CriterionResult(Referral referral, Criterion criterion) {
        this.id = new Key(referral.id(), criterion.id());
        this.houseId = referral.houseId();
    }

    /** What a person judges, and on what that rests; takes the place of an earlier answer. */
    void answer(Verdict judged, String restsOn, String by) {
        verdict = judged;
        answeredBy = AnsweredBy.PERSON;
        evidence = restsOn;
        assessor = by;
        factValue = null;
        answeredAt = now();
    }

    /** What the facts say at the decision. */
    void fact(Verdict said, String value) {
        verdict = said;
        answeredBy = AnsweredBy.FACTS;
        factValue = value;
        answeredAt = now();
    }

    UUID criterionId() {
        return id.criterionId();
    }

    Verdict verdict() {
        return verdict;
    }

    AnsweredBy answeredBy() {
        return answeredBy;
    }

    String factValue() {
        return factValue;
    }

    String evidence() {
        return evidence;
    }

    String assessor() {
        return assessor;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
