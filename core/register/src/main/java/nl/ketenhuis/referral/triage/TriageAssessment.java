package nl.ketenhuis.referral.triage;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.ketenhuis.referral.Referral;
import nl.ketenhuis.referral.ReferralCourse.Priority;

/** A weighing of a referral by a method (S-TRI-4). Never changes, except that a newer one takes its place as current. */
@Entity
@Table(name = "triage_assessment")
class TriageAssessment {

    /** Risk that it goes wrong soon. */
    enum Risk {
        LOW,
        MODERATE,
        HIGH,
        VERY_HIGH
    }

    /** What the weighing advises; the decision is taken apart from it. */
    enum Advice {
        ADMIT,
        REFER_ON,
        REJECT
    }

    /**
     * How it was weighed.
     *
     * @param version of the method, so that results of different versions are not compared as if they were one
     */
    record Method(String code, String version) {}

    /**
     * What came out.
     *
     * @param tableId the table advised; null when none is
     */
    record Result(Risk risk, Advice advice, UUID tableId, Priority priority, String motivation) {}

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Column(name = "referral_id")
    private UUID referralId;

    private boolean current;
    private String method;

    @Column(name = "method_version")
    private String methodVersion;

    @Enumerated(EnumType.STRING)
    private Risk risk;

    @Enumerated(EnumType.STRING)
    private Advice advice;

    @Column(name = "table_id")
    private UUID tableId;

    private int priority;

    @Column(name = "priority_reason")
    private String priorityReason;

    private String motivation;
    private String assessor;

    @Column(name = "assessed_at")
    private Instant assessedAt;

    protected TriageAssessment() {}

    TriageAssessment(Referral referral, Method by, Result result, String assessor) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = referral.houseId();
        this.referralId = referral.id();
        this.current = true;
        this.method = by.code();
        this.methodVersion = by.version();
        this.risk = result.risk();
        this.advice = result.advice();
        this.tableId = result.tableId();
        this.priority = result.priority().rank();
        this.priorityReason = result.priority().reason();
        this.motivation = result.motivation();
        this.assessor = assessor;
        this.assessedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    UUID id() {
        return id;
    }

    UUID houseId() {
        return houseId;
    }

    UUID referralId() {
        return referralId;
    }

    boolean current() {
        return current;
    }

    Method method() {
        return new Method(method, methodVersion);
    }

    Result result() {
        return new Result(risk, advice, tableId, new Priority(priority, priorityReason), motivation);
    }

    String assessor() {
        return assessor;
    }

    Instant assessedAt() {
        return assessedAt;
    }
}
