package nl.ketenhuis.casefile.handover;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.disclosure.Viewer;

/** A request that another house take a case over (overdracht), with what that house is told beforehand. */
@Entity
@Table(name = "hand_over")
class HandOver {

    /** Requested waits for the other house. */
    enum Status {
        REQUESTED,
        ACCEPTED,
        REFUSED,
        REVOKED
    }

    /** How much it is about: no names, no content. */
    record Extent(int persons, int carried, int leftBehind) {}

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    @Column(name = "to_house_id")
    private UUID toHouseId;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private CaseFile.Kind kind;

    private String theme;

    @Column(name = "municipality_code")
    private String municipalityCode;

    private String motivation;
    private int persons;
    private int carried;

    @Column(name = "left_behind")
    private int leftBehind;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decision_motivation")
    private String decisionMotivation;

    @Column(name = "new_case_id")
    private UUID newCaseId;

    protected HandOver() {}

    HandOver(CaseFile caseFile, UUID toHouseId, String motivation, Extent extent, Viewer asker) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = caseFile.houseId();
        this.toHouseId = toHouseId;
        this.caseId = caseFile.id();
        this.status = Status.REQUESTED;
        this.kind = caseFile.kind();
        this.theme = caseFile.theme();
        this.municipalityCode = caseFile.municipalityCode();
        this.motivation = motivation;
        this.persons = extent.persons();
        this.carried = extent.carried();
        this.leftBehind = extent.leftBehind();
        this.requestedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.requestedBy = asker.subject();
    }

    void decide(Status outcome, Viewer decider, String why) {
        status = outcome;
        decidedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        decidedBy = decider.subject();
        decisionMotivation = why;
    }

    /** What it became at the other house. */
    void became(UUID newCase, int along, int behind) {
        newCaseId = newCase;
        carried = along;
        leftBehind = behind;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID houseId() {
        return houseId;
    }

    UUID toHouseId() {
        return toHouseId;
    }

    UUID caseId() {
        return caseId;
    }

    Status status() {
        return status;
    }

    CaseFile.Kind kind() {
        return kind;
    }

    String theme() {
        return theme;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    String motivation() {
        return motivation;
    }

    Extent extent() {
        return new Extent(persons, carried, leftBehind);
    }

    Instant requestedAt() {
        return requestedAt;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String decisionMotivation() {
        return decisionMotivation;
    }

    UUID newCaseId() {
        return newCaseId;
    }
}
