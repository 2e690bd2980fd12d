package nl.ketenhuis.casefile;

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
import org.hibernate.annotations.Immutable;

/** Something that happened in a case, at its own time and at the time we heard of it. Never changes. */
@Entity
@Immutable
@Table(name = "timeline_entry")
public class TimelineEntry {

    /** What happened, and how it is said in one line without personal data; {@code %s} is the release date. */
    public enum Kind {
        CASE_OPENED("Case opened"),
        CASE_IN_CONSULTATION("Case back to its consultation"),
        PUT_ON_AGENDA("Put on the agenda of a meeting"),
        DISCUSSED("Discussed in a meeting"),
        OUTCOME_PUBLISHED("Outcome of a meeting published"),
        CASE_MONITORED("Interventions finished; case is monitored"),
        CASE_HELD("Case put on hold"),
        CASE_WOKEN("Case taken up again from hold"),
        CASE_CLOSED("Case closed"),
        CASE_REOPENED("Case re-opened: a new episode"),
        PROCESS_DIRECTOR_ASSIGNED("Process director assigned"),
        CASE_DIRECTOR_ASSIGNED("Case director assigned"),
        PLACED_IN_AREA("Placed in an area"),
        TAKEN_OUT_OF_AREA("Taken out of an area"),
        PARTICIPANT_JOINED("Participant joined"),
        PARTICIPANT_LEFT("Participant left"),
        TABLE_ASSIGNED("Case put on a table"),
        LEVEL_CHANGED("Level changed"),
        FACT_CONTRIBUTED("Fact brought in"),
        FACT_SHARED("Fact shared"),
        FACT_WITHDRAWN("Fact withdrawn"),
        CASE_RELATED("Related to another case"),
        CASE_MERGED("Merged with another case"),
        CASE_SPLIT("Split into another case"),
        HAND_OVER_REQUESTED("Hand-over to another house requested"),
        HAND_OVER_ACCEPTED("Hand-over to another house accepted"),
        HAND_OVER_REFUSED("Hand-over to another house refused"),
        HAND_OVER_REVOKED("Hand-over to another house revoked"),
        MEMBER_JOINED("Member joined the social system"),
        MEMBER_LEFT("Member left the social system"),
        SIGNAL_LINKED("Signal added to the case"),
        PLAN_AGREED("Plan agreed"),
        PLAN_REVIEWED("Plan reviewed"),
        PLAN_EVALUATED("Plan evaluated"),
        INTERVENTION_PROPOSED("Intervention put on the case"),
        SCENARIO_APPLIED("Scenario of interventions applied"),
        INTERVENTION_STATUS_CHANGED("Intervention stands otherwise"),
        AGREEMENT_STATUS_CHANGED("Agreement made or changed"),
        AGREEMENT_OVERDUE("Agreement late"),
        PROGRESS_STAGNATED("Nothing heard for too long"),
        CAPACITY_EXHAUSTED("No place free; on the waiting list"),
        RESERVATION_GRANTED("Place came free"),
        REPORT_SENT("Official report sent to the prosecutor"),
        SETTLEMENT_ADVISED("Settlement advised"),
        SETTLEMENT_DECIDED("Settlement decided by the prosecutor"),
        AFTERCARE_STARTED("Aftercare started"),
        WORK_ESCALATED("Put before the direction of the house"),
        DETENTION_STARTED("Detention started"),
        RELEASE_PLANNED("Release planned for %s"),
        RELEASE_CHANGED("Release moved to %s"),
        RELEASE_REVOKED("Planned release revoked"),
        RELEASE_EFFECTED("Released on %s");

        private final String line;

        Kind(String line) {
            this.line = line;
        }
    }

    /**
     * What a partner's notice puts on the timeline.
     *
     * @param noticeId the release notice
     * @param releaseDate the date it names, if it does
     */
    public record Notice(
            Kind kind, UUID noticeId, Instant occurredAt, Instant receivedAt, String partner, LocalDate releaseDate) {}

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    private String partner;

    @Column(name = "release_notice_id")
    private UUID releaseNoticeId;

    @Column(name = "release_date")
    private LocalDate releaseDate;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private UUID subjectId;

    protected TimelineEntry() {}

    private TimelineEntry(CaseFile caseFile, Kind kind, Instant occurredAt, Instant receivedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = caseFile.houseId();
        this.caseId = caseFile.id();
        this.kind = kind;
        this.occurredAt = occurredAt;
        this.receivedAt = receivedAt;
    }

    /** Something that is known of as of now. */
    static TimelineEntry of(CaseFile caseFile, Kind kind, Instant occurredAt) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Instant moment = occurredAt.truncatedTo(ChronoUnit.MICROS);
        return new TimelineEntry(caseFile, kind, moment, now);
    }

    TimelineEntry about(String type, UUID subject) {
        subjectType = type;
        subjectId = subject;
        return this;
    }

    /** A partner's notice, as it concerns this case. */
    public static TimelineEntry of(CaseFile caseFile, Notice notice) {
        TimelineEntry entry = new TimelineEntry(caseFile, notice.kind(), notice.occurredAt(), notice.receivedAt());
        entry.partner = notice.partner();
        entry.releaseNoticeId = notice.noticeId();
        entry.releaseDate = notice.releaseDate();
        return entry;
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public String partner() {
        return partner;
    }

    public UUID releaseNoticeId() {
        return releaseNoticeId;
    }

    /** What it is about besides the case; null when it is the case itself. */
    public String subjectType() {
        return subjectType;
    }

    public UUID subjectId() {
        return subjectId;
    }

    /** What happened, in one line without personal data. */
    public String summary() {
        return kind.line.formatted(releaseDate);
    }
}
