package nl.ketenhuis.casefile.acting;

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
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseFile.Status;
import nl.ketenhuis.disclosure.Viewer;
import org.hibernate.annotations.Immutable;

/** An act that steered a case, with its motivation. Never changes. */
@Entity
@Immutable
@Table(name = "case_step")
public class CaseStep {

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Column(name = "case_id")
    private UUID caseId;

    private int episode;
    private String operation;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private Status from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private Status to;

    private String reason;
    private String motivation;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "organisation_id")
    private UUID organisationId;

    protected CaseStep() {}

    CaseStep(CaseFile caseFile, CaseSteps.Step step, Status from, Viewer viewer) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = caseFile.houseId();
        this.caseId = caseFile.id();
        this.episode = caseFile.episode();
        this.operation = step.operation();
        this.from = from;
        this.to = caseFile.status();
        this.reason = step.reason();
        this.motivation = step.motivation();
        this.takenAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.takenBy = viewer.subject();
        this.organisationId = viewer.organisationId();
    }

    public UUID id() {
        return id;
    }

    public int episode() {
        return episode;
    }

    public String operation() {
        return operation;
    }

    public Status from() {
        return from;
    }

    public Status to() {
        return to;
    }

    public String reason() {
        return reason;
    }

    public String motivation() {
        return motivation;
    }

    public Instant takenAt() {
        return takenAt;
    }

    public String takenBy() {
        return takenBy;
    }

    public UUID organisationId() {
        return organisationId;
    }
}
