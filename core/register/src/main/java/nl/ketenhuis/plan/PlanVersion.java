package nl.ketenhuis.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ketenhuis.plan.PlanApproval.Consent;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A version of a plan: a document of goals, and what the partners say of it. Once agreed it never changes. */
@Entity
@Table(name = "plan_version")
class PlanVersion {

    /** Where it stands. */
    enum Status {
        DRAFT,
        PROPOSED,
        AGREED,
        REJECTED,
        SUPERSEDED
    }

    /** Plan and number. */
    @Embeddable
    record Key(@Column(name = "plan_id") UUID planId, int number) {}

    @EmbeddedId
    private Key id;

    @Column(name = "house_id")
    private UUID houseId;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String summary;

    @Column(name = "review_date")
    private LocalDate reviewDate;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PlanGoal> goals;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PlanApproval> approvals;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    protected PlanVersion() {}

    PlanVersion(Plan plan, int number, PlanContent content, String by) {
        this.id = new Key(plan.id(), number);
        this.houseId = plan.houseId();
        this.status = Status.DRAFT;
        this.approvals = List.of();
        write(content, by);
    }

    void write(PlanContent content, String by) {
        summary = content.summary();
        reviewDate = content.reviewDate();
        goals = content.goals().stream().map(PlanGoal::identified).toList();
        draftedAt = now();
        draftedBy = by;
    }

    void ask(Set<UUID> organisations) {
        status = Status.PROPOSED;
        approvals = organisations.stream().map(PlanApproval::asked).toList();
    }

    /** Takes what an organisation that was asked says. */
    void answer(UUID organisation, PlanApproval.Status said, String by, String remark) {
        approvals = approvals.stream()
                .map(one -> one.organisationId().equals(organisation)
                        ? new PlanApproval(organisation, said, by, now(), remark, null)
                        : one)
                .toList();
        if (said == PlanApproval.Status.DECLINED) {
            status = Status.REJECTED;
        }
    }

    /** Takes what a partner agreed to in a consultation, asked or not; what it said by itself before stays as it was said. */
    void consent(Consent given) {
        boolean said = approvalOf(given.organisationId())
                .filter(one -> one.status() == PlanApproval.Status.APPROVED)
                .isPresent();
        if (said) {
            return;
        }
        PlanApproval approval = new PlanApproval(
                given.organisationId(),
                PlanApproval.Status.APPROVED,
                given.representative(),
                now(),
                null,
                given.decisionId());
        Stream<PlanApproval> others =
                approvals.stream().filter(one -> !one.organisationId().equals(given.organisationId()));
        approvals = Stream.concat(others, Stream.of(approval)).toList();
    }

    void agree() {
        status = Status.AGREED;
        agreedAt = now();
    }

    void supersede() {
        status = Status.SUPERSEDED;
    }

    Optional<PlanApproval> approvalOf(UUID organisation) {
        return approvals.stream()
                .filter(one -> one.organisationId().equals(organisation))
                .findFirst();
    }

    boolean approvedByAll() {
        return approvals.stream().allMatch(one -> one.status() == PlanApproval.Status.APPROVED);
    }

    /** Every intervention it names. */
    Set<UUID> interventions() {
        Set<UUID> named = new LinkedHashSet<>();
        goals.forEach(goal -> named.addAll(goal.interventionIds()));
        return named;
    }

    UUID planId() {
        return id.planId();
    }

    int number() {
        return id.number();
    }

    Status status() {
        return status;
    }

    PlanContent content() {
        return new PlanContent(summary, reviewDate, goals);
    }

    List<PlanApproval> approvals() {
        return approvals;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    Instant agreedAt() {
        return agreedAt;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
