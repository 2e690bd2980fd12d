package nl.ketenhuis.casefile.fact;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.disclosure.Viewer;

/** One recipient of a fact, from when to when, and why it needed it. The record of the decision to share (I-09). */
@Entity
@Table(name = "fact_share")
public class FactShare {

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Column(name = "fact_id")
    private UUID factId;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    private String necessity;

    @Column(name = "shared_at")
    private Instant sharedAt;

    @Column(name = "shared_by")
    private String sharedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "end_reason")
    private String endReason;

    protected FactShare() {}

    FactShare(CaseFact fact, UUID organisationId, String necessity, Viewer viewer) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = viewer.houseId();
        this.factId = fact.id();
        this.caseId = fact.caseId();
        this.organisationId = organisationId;
        this.necessity = necessity;
        this.sharedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.sharedBy = viewer.subject();
    }

    /** The recipient sees the fact no more. */
    public void end(String reason) {
        endedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        endReason = reason;
    }

    /** Goes with its fact to the case that one was merged into. */
    void moveTo(CaseFile into) {
        caseId = into.id();
    }

    public UUID factId() {
        return factId;
    }

    public UUID organisationId() {
        return organisationId;
    }
}
