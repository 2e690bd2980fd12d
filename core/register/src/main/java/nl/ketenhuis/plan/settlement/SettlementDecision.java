package nl.ketenhuis.plan.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.ketenhuis.disclosure.Viewer;
import org.hibernate.annotations.Immutable;

/** What the public prosecutor decided (afdoeningsbeslissing): apart from the advice, and never changed. */
@Entity
@Immutable
@Table(name = "settlement_decision")
class SettlementDecision {

    /**
     * What was decided.
     *
     * @param motivation null when the advice was followed
     * @param reference the decider's own number; null when it has none
     */
    record Content(SettlementAdvice.Kind outcome, String motivation, LocalDate decidedOn, String reference) {}

    @Id
    @Column(name = "settlement_advice_id")
    private UUID adviceId;

    @Column(name = "house_id")
    private UUID houseId;

    @Enumerated(EnumType.STRING)
    private SettlementAdvice.Kind outcome;

    private boolean followed;
    private String motivation;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "organisation_id")
    private UUID organisationId;

    private String reference;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected SettlementDecision() {}

    SettlementDecision(SettlementAdvice advice, Content content, Viewer decider) {
        this.adviceId = advice.id();
        this.houseId = advice.houseId();
        this.outcome = content.outcome();
        this.followed = content.outcome() == advice.content().advice();
        this.motivation = content.motivation();
        this.decidedOn = content.decidedOn();
        this.reference = content.reference();
        this.organisationId = decider.organisationId();
        this.recordedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.recordedBy = decider.subject();
    }

    UUID adviceId() {
        return adviceId;
    }

    boolean followed() {
        return followed;
    }

    Content content() {
        return new Content(outcome, motivation, decidedOn, reference);
    }

    UUID organisationId() {
        return organisationId;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
