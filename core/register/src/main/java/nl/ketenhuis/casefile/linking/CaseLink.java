package nl.ketenhuis.casefile.linking;

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
import nl.ketenhuis.disclosure.Viewer;
import org.hibernate.annotations.Immutable;

/** That one case belongs with another of its house. Never changes. */
@Entity
@Immutable
@Table(name = "case_link")
class CaseLink {

    /** How, from the first case to the other. */
    enum Kind {
        RELATED,
        MERGED_INTO,
        SPLIT_INTO
    }

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "other_case_id")
    private UUID otherCaseId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String motivation;

    @Column(name = "linked_at")
    private Instant linkedAt;

    @Column(name = "linked_by")
    private String linkedBy;

    protected CaseLink() {}

    CaseLink(CaseFile one, Kind kind, CaseFile other, String motivation, Viewer viewer) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = one.houseId();
        this.caseId = one.id();
        this.otherCaseId = other.id();
        this.kind = kind;
        this.motivation = motivation;
        this.linkedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.linkedBy = viewer.subject();
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    Kind kind() {
        return kind;
    }

    String motivation() {
        return motivation;
    }

    Instant linkedAt() {
        return linkedAt;
    }
}
