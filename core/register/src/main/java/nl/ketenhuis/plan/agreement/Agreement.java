package nl.ketenhuis.plan.agreement;

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
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.plan.agreement.Promise.Secrecy;

/** Something an organisation has promised to do before a day (afspraak). Late is not a state but a question of the day. */
@Entity
@Table(name = "agreement")
public class Agreement {

    /** Where it stands (domain 4.1); DRAFT until the plan it is of is agreed. */
    public enum Status {
        DRAFT,
        OPEN,
        IN_PROGRESS,
        DONE,
        CANCELLED
    }

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "plan_version")
    private Integer planVersion;

    @Column(name = "decision_id")
    private UUID decisionId;

    @Column(name = "aftercare_track_id")
    private UUID aftercareTrackId;

    @Column(name = "days_from_release")
    private Integer daysFromRelease;

    @Column(name = "goal_id")
    private UUID goalId;

    @Column(name = "intervention_id")
    private UUID interventionId;

    private String text;
    private String conditions;

    private Secrecy secrecy;

    @Column(name = "responsible_organisation_id")
    private UUID responsibleOrganisationId;

    @Column(name = "responsible_person")
    private String responsiblePerson;

    @Column(name = "due_date")
    private LocalDate dueDate;

    @Column(name = "first_due_date")
    private LocalDate firstDueDate;

    private int extensions;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "status_since")
    private LocalDate statusSince;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private String reason;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "last_progress_at")
    private Instant lastProgressAt;

    @Column(name = "overdue_told_for")
    private LocalDate overdueToldFor;

    @Column(name = "stagnant_since")
    private Instant stagnantSince;

    protected Agreement() {}

    Agreement(CaseFile caseFile, NewAgreement wish, String by) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = caseFile.houseId();
        this.caseId = caseFile.id();
        this.goalId = wish.goalId().orElse(null);
        this.interventionId = wish.interventionId().orElse(null);
        this.status = Status.OPEN;
        this.statusSince = LocalDate.now(Amsterdam.ZONE);
        this.madeAt = now();
        this.madeBy = by;
        this.lastProgressAt = madeAt;
        this.firstDueDate = wish.promise().due();
        read(wish.promise());
        rest(wish.ground());
    }

    private void rest(Ground ground) {
        if (ground instanceof Ground.OfPlan plan) {
            planId = plan.id();
            planVersion = plan.version();
            status = plan.version() == null ? Status.DRAFT : Status.OPEN;
        } else if (ground instanceof Ground.OfDecision decision) {
            decisionId = decision.id();
        } else if (ground instanceof Ground.OfAftercare aftercare) {
            aftercareTrackId = aftercare.id();
            daysFromRelease = aftercare.daysFromRelease();
        }
    }

    private void read(Promise promise) {
        text = promise.text();
        conditions = promise.conditions();
        responsibleOrganisationId = promise.responsibleOrganisationId();
        responsiblePerson = promise.responsiblePerson();
        dueDate = promise.due();
        secrecy = promise.secrecy().over(secrecy);
    }

    /** Reads otherwise from now on; the day first agreed is kept (K-14). */
    void revise(Promise promise, String why) {
        extensions += promise.due().isAfter(dueDate) ? 1 : 0;
        firstDueDate = status == Status.DRAFT ? promise.due() : firstDueDate;
        read(promise);
        reason = why;
        heard();
    }

    /** Its last day moves with the release it is counted from. */
    void moveWithRelease(LocalDate release) {
        dueDate = release.plusDays(daysFromRelease);
    }

    void become(Status next, LocalDate since) {
        status = next;
        statusSince = since;
        doneOn = next == Status.DONE ? since : doneOn;
        heard();
    }

    void cancel(String why) {
        reason = why;
        become(Status.CANCELLED, LocalDate.now(Amsterdam.ZONE));
    }

    /** The plan it is of was agreed, in this version. */
    void stand(int agreedVersion) {
        planVersion = agreedVersion;
        become(Status.OPEN, LocalDate.now(Amsterdam.ZONE));
    }

    void heard() {
        lastProgressAt = now();
        stagnantSince = null;
    }

    /** The responsible organisation has been told that it is late, for this last day. */
    void toldOverdue() {
        overdueToldFor = dueDate;
    }

    void stagnate() {
        stagnantSince = now();
    }

    /** Whether anything of it may stand on a work list. */
    boolean raised() {
        return overdueToldFor != null || stagnantSince != null;
    }

    boolean standing() {
        return status == Status.OPEN || status == Status.IN_PROGRESS;
    }

    boolean overdue(LocalDate today) {
        return standing() && dueDate.isBefore(today);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Status status() {
        return status;
    }

    String madeBy() {
        return madeBy;
    }

    /** Whether news of a state on this day comes too late to change the present one (I-13). */
    public boolean knownBetter(LocalDate occurredOn) {
        boolean ended = status == Status.DONE || status == Status.CANCELLED;
        return status == Status.IN_PROGRESS && occurredOn.isBefore(statusSince)
                || ended && !occurredOn.isAfter(statusSince);
    }

    public UUID responsibleOrganisationId() {
        return responsibleOrganisationId;
    }

    LocalDate dueDate() {
        return dueDate;
    }

    UUID caseId() {
        return caseId;
    }

    UUID planId() {
        return planId;
    }

    Integer planVersion() {
        return planVersion;
    }

    UUID decisionId() {
        return decisionId;
    }

    UUID aftercareTrackId() {
        return aftercareTrackId;
    }

    UUID goalId() {
        return goalId;
    }

    UUID interventionId() {
        return interventionId;
    }

    Promise promise() {
        return new Promise(text, conditions, responsibleOrganisationId, responsiblePerson, dueDate, secrecy);
    }

    LocalDate firstDueDate() {
        return firstDueDate;
    }

    int extensions() {
        return extensions;
    }

    LocalDate doneOn() {
        return doneOn;
    }

    String reason() {
        return reason;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant lastProgressAt() {
        return lastProgressAt;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
