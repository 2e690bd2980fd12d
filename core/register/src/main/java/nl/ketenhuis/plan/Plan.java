package nl.ketenhuis.plan;

import com.github.f4b6a3.uuid.UuidCreator;
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
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.convention.Amsterdam;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A plan of approach (plan van aanpak) of a case: what it says stands in its versions (S-PLN-1). */
@Entity
@Table(name = "plan")
public class Plan {

    /** Where it stands (domain 4.1). */
    public enum Status {
        DRAFT,
        AGREED,
        ACTIVE,
        EVALUATED,
        CLOSED
    }

    /** How far a goal was reached. */
    enum Result {
        REACHED,
        PARTLY_REACHED,
        NOT_REACHED
    }

    /** The outcome of one goal. */
    record GoalResult(UUID goalId, Result result) {}

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "agreed_version")
    private Integer agreedVersion;

    @Column(name = "last_version")
    private int lastVersion;

    @Column(name = "review_date")
    private LocalDate reviewDate;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    @Column(name = "review_told_for")
    private LocalDate reviewToldFor;

    private String conclusion;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<GoalResult> results;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Plan() {}

    Plan(CaseFile caseFile, String by) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = caseFile.houseId();
        this.caseId = caseFile.id();
        this.status = Status.DRAFT;
        this.openedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.openedBy = by;
        touch();
    }

    /** A version of it changed, so it did. */
    void touch() {
        changedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** The number of a version that is begun. */
    int nextVersion() {
        lastVersion++;
        return lastVersion;
    }

    /** A version was agreed. */
    void agree(PlanVersion agreed) {
        status = status == Status.DRAFT ? Status.AGREED : status;
        agreedVersion = agreed.number();
        reviewDate = agreed.content().reviewDate();
    }

    void become(Status next) {
        status = next;
    }

    /** It was looked at. */
    void reviewed(String outcome, LocalDate next) {
        reviewedOn = LocalDate.now(Amsterdam.ZONE);
        conclusion = outcome;
        reviewDate = next;
    }

    void evaluated(String outcome, List<GoalResult> reached) {
        reviewedOn = LocalDate.now(Amsterdam.ZONE);
        conclusion = outcome;
        results = List.copyOf(reached);
    }

    /** The direction has been told that this review is due. */
    void toldReview() {
        reviewToldFor = reviewDate;
    }

    public UUID id() {
        return id;
    }

    UUID houseId() {
        return houseId;
    }

    public int version() {
        return version;
    }

    UUID caseId() {
        return caseId;
    }

    public Status status() {
        return status;
    }

    /** Number of the version in force; null before one is. */
    public Integer agreedVersion() {
        return agreedVersion;
    }

    int lastVersion() {
        return lastVersion;
    }

    LocalDate reviewDate() {
        return reviewDate;
    }

    LocalDate reviewedOn() {
        return reviewedOn;
    }

    String conclusion() {
        return conclusion;
    }

    List<GoalResult> results() {
        return results == null ? List.of() : results;
    }

    Instant openedAt() {
        return openedAt;
    }
}
