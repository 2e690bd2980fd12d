package nl.ketenhuis.consultation.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A partner an outcome was published to. */
@Entity
@Table(name = "outcome_recipient")
class OutcomeRecipient {

    /** Outcome and partner. */
    @Embeddable
    public record Key(
            @Column(name = "outcome_id") UUID outcomeId,
            @Column(name = "organisation_id") UUID organisationId) {}

    @EmbeddedId
    private Key id;

    @Column(name = "house_id")
    private UUID houseId;

    /** Takes part in the case, and so is told the approach. */
    private boolean participant;

    @Column(name = "viewed_at")
    private Instant viewedAt;

    protected OutcomeRecipient() {}

    /** Notes the first time it sees it; tells whether this was the first. */
    boolean view() {
        boolean first = viewedAt == null;
        viewedAt = first ? Instant.now().truncatedTo(ChronoUnit.MICROS) : viewedAt;
        return first;
    }

    UUID organisationId() {
        return id.organisationId();
    }

    boolean participant() {
        return participant;
    }

    Instant viewedAt() {
        return viewedAt;
    }
}
