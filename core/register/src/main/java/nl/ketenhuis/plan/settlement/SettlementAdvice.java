package nl.ketenhuis.plan.settlement;

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
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.plan.intervention.SideBySide;

/** What the partners advise the public prosecutor on a person (afdoeningsadvies). */
@Entity
@Table(name = "settlement_advice")
class SettlementAdvice {

    /** Where it stands. */
    enum Status {
        ADVISED,
        DECIDED,
        WITHDRAWN
    }

    /** How a criminal case can be settled. */
    enum Kind {
        HALT,
        PROSECUTOR_SETTLEMENT,
        COURT,
        CONDITIONAL_DISMISSAL,
        DISMISSAL,
        CARE,
        ADMINISTRATIVE_MEASURE
    }

    /**
     * What is advised.
     *
     * @param conditions what should come with it; null when nothing should
     * @param decisionId the decision of the consultation it follows from; null when it follows from none
     */
    record Content(
            UUID personId, Kind advice, String conditions, String motivation, UUID decisionId, OfficialReport report) {}

    /**
     * The days the chain's first links are counted from (K-09, P1 and P2).
     *
     * @param interrogatedOn day of the first interrogation; null when not told
     * @param sentOn day the official report went to the prosecution service; null when not told
     */
    record OfficialReport(LocalDate interrogatedOn, LocalDate sentOn) {}

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private Kind advice;

    private String conditions;
    private String motivation;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "decision_id")
    private UUID decisionId;

    @Column(name = "beside_running")
    private int besideRunning;

    @Column(name = "beside_earlier")
    private int besideEarlier;

    @Column(name = "beside_elsewhere")
    private int besideElsewhere;

    @Column(name = "interrogated_on")
    private LocalDate interrogatedOn;

    @Column(name = "report_sent_on")
    private LocalDate reportSentOn;

    @Column(name = "advised_at")
    private Instant advisedAt;

    @Column(name = "advised_by")
    private String advisedBy;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    protected SettlementAdvice() {}

    SettlementAdvice(CaseFile caseFile, Content content, SideBySide beside, Viewer adviser) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = caseFile.houseId();
        this.caseId = caseFile.id();
        this.status = Status.ADVISED;
        this.personId = content.personId();
        this.advice = content.advice();
        this.conditions = content.conditions();
        this.motivation = content.motivation();
        this.decisionId = content.decisionId();
        this.interrogatedOn = content.report().interrogatedOn();
        this.reportSentOn = content.report().sentOn();
        this.organisationId = adviser.organisationId();
        this.besideRunning = beside.running();
        this.besideEarlier = beside.earlier();
        this.besideElsewhere = beside.elsewhere();
        this.advisedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.advisedBy = adviser.subject();
    }

    void decide() {
        status = Status.DECIDED;
    }

    void withdraw(String reason) {
        status = Status.WITHDRAWN;
        withdrawalReason = reason;
    }

    UUID id() {
        return id;
    }

    UUID houseId() {
        return houseId;
    }

    int version() {
        return version;
    }

    UUID caseId() {
        return caseId;
    }

    Status status() {
        return status;
    }

    Content content() {
        return new Content(
                personId, advice, conditions, motivation, decisionId, new OfficialReport(interrogatedOn, reportSentOn));
    }

    UUID organisationId() {
        return organisationId;
    }

    SideBySide sideBySide() {
        return new SideBySide(besideRunning, besideEarlier, besideElsewhere);
    }

    Instant advisedAt() {
        return advisedAt;
    }

    String withdrawalReason() {
        return withdrawalReason;
    }
}
