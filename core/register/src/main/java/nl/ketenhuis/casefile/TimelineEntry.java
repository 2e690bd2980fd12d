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
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Something that happened in a case, at its own time and at the time we heard of it. Never changes. */
@Entity
@Immutable
@Table(name = "timeline_entry")
public class TimelineEntry {

    /** What happened. */
    public enum Kind {
        CASE_OPENED,
        DETENTION_STARTED,
        RELEASE_PLANNED,
        RELEASE_CHANGED,
        RELEASE_REVOKED,
        RELEASE_EFFECTED
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

    protected TimelineEntry() {}

    private TimelineEntry(CaseFile caseFile, Kind kind, Instant occurredAt, Instant receivedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = caseFile.houseId();
        this.caseId = caseFile.id();
        this.kind = kind;
        this.occurredAt = occurredAt;
        this.receivedAt = receivedAt;
    }

    static TimelineEntry opened(CaseFile caseFile) {
        return new TimelineEntry(caseFile, Kind.CASE_OPENED, caseFile.openedAt(), caseFile.openedAt());
    }

    /** A partner's notice, as it concerns this case. */
    public static TimelineEntry of(CaseFile caseFile, Notice notice) {
        TimelineEntry entry = new TimelineEntry(caseFile, notice.kind(), notice.occurredAt(), notice.receivedAt());
        entry.partner = notice.partner();
        entry.releaseNoticeId = notice.noticeId();
        entry.releaseDate = notice.releaseDate();
        return entry;
    }

    UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    String partner() {
        return partner;
    }

    UUID releaseNoticeId() {
        return releaseNoticeId;
    }

    LocalDate releaseDate() {
        return releaseDate;
    }
}
