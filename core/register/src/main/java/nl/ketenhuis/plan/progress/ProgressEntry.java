package nl.ketenhuis.plan.progress;

import com.github.f4b6a3.uuid.UuidCreator;
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
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.disclosure.Viewer;
import org.hibernate.annotations.Immutable;

/** Something that was heard of an intervention or agreement (voortgang). Never changes. */
@Entity
@Immutable
@Table(name = "progress_entry")
public class ProgressEntry {

    /** What it is about. */
    public enum Subject {
        INTERVENTION,
        AGREEMENT
    }

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private Subject subjectKind;

    @Column(name = "business_key")
    private String businessKey;

    private String status;

    @Column(name = "occurred_on")
    private LocalDate occurredOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private String note;

    @Enumerated(EnumType.STRING)
    private Via via;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "recorded_by")
    private String recordedBy;

    private String reference;
    private boolean applied;

    protected ProgressEntry() {}

    ProgressEntry(CaseFile caseFile, Subject kind, UUID subjectId, News news, Viewer source) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = caseFile.houseId();
        this.caseId = caseFile.id();
        this.subjectKind = kind;
        this.subjectId = subjectId;
        this.businessKey = news.businessKey();
        this.status = news.status().orElse(null);
        this.occurredOn = news.occurredOn();
        this.recordedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.note = news.note();
        this.via = Via.of(source);
        this.organisationId = source.organisationId();
        this.recordedBy = source.subject();
        this.reference = news.reference();
    }

    /** Says whether the state was changed by it; before it is stored. */
    ProgressEntry applied(boolean changed) {
        applied = changed;
        return this;
    }

    public UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    UUID subjectId() {
        return subjectId;
    }

    Subject subjectKind() {
        return subjectKind;
    }

    String status() {
        return status;
    }

    LocalDate occurredOn() {
        return occurredOn;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String note() {
        return note;
    }

    Via via() {
        return via;
    }

    public UUID organisationId() {
        return organisationId;
    }

    String reference() {
        return reference;
    }

    boolean applied() {
        return applied;
    }
}
