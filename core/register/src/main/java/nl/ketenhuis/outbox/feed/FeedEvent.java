package nl.ketenhuis.outbox.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** A fact as it is told: the reading side of what acts leave in the outbox. Ids only, never content. */
@Entity
@Immutable
@Table(name = "case_event")
public class FeedEvent {

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    /** Number of the transaction it was written in; a formula, because the column's type is PostgreSQL's own. */
    @Formula("xid")
    private String xid;

    private long position;
    private String type;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "referral_id")
    private UUID referralId;

    @Column(name = "release_notice_id")
    private UUID releaseNoticeId;

    @Column(name = "signal_id")
    private UUID signalId;

    @Column(name = "group_id")
    private UUID groupId;

    @Column(name = "area_id")
    private UUID areaId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "case_sequence")
    private Long caseSequence;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected FeedEvent() {}

    public UUID id() {
        return id;
    }

    String xid() {
        return xid;
    }

    long position() {
        return position;
    }

    String type() {
        return type;
    }

    public UUID caseId() {
        return caseId;
    }

    UUID referralId() {
        return referralId;
    }

    UUID releaseNoticeId() {
        return releaseNoticeId;
    }

    UUID signalId() {
        return signalId;
    }

    UUID groupId() {
        return groupId;
    }

    UUID areaId() {
        return areaId;
    }

    UUID personId() {
        return personId;
    }

    Long caseSequence() {
        return caseSequence;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
