package nl.ketenhuis.outbox;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A fact others may be told of: ids only, never content (domain catalogue 4.6). Never changes. */
@Entity
@Immutable
@Table(name = "case_event")
public class CaseEvent {

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

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

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected CaseEvent() {}

    private CaseEvent(UUID houseId, String type, Instant occurredAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = houseId;
        this.type = type;
        this.occurredAt = occurredAt;
        this.recordedAt = Instant.now();
    }

    /** Something happened in a case. */
    static CaseEvent ofCase(CaseChange change) {
        CaseEvent event = new CaseEvent(change.houseId(), change.eventType(), change.occurredAt());
        event.caseId = change.caseId();
        event.caseSequence = change.caseSequence();
        event.releaseNoticeId = change.releaseNoticeId().orElse(null);
        event.referralId = change.referralId().orElse(null);
        return event;
    }

    /** Something happened to a referral that is not, or not yet, a case. */
    static CaseEvent ofReferral(UUID houseId, String type, UUID referralId) {
        CaseEvent event = new CaseEvent(houseId, type, Instant.now());
        event.referralId = referralId;
        return event;
    }

    /** Something happened to a signal. */
    static CaseEvent ofSignal(UUID houseId, String type, UUID signalId) {
        CaseEvent event = new CaseEvent(houseId, type, Instant.now());
        event.signalId = signalId;
        return event;
    }

    /** Something happened to a youth group. */
    static CaseEvent ofGroup(UUID houseId, String type, UUID groupId) {
        CaseEvent event = new CaseEvent(houseId, type, Instant.now());
        event.groupId = groupId;
        return event;
    }

    /** Something happened to an area, or was seen in it. */
    static CaseEvent ofArea(UUID houseId, String type, UUID areaId) {
        CaseEvent event = new CaseEvent(houseId, type, Instant.now());
        event.areaId = areaId;
        return event;
    }

    /** Something became known of who a person is. */
    static CaseEvent ofPerson(UUID houseId, String type, UUID personId) {
        CaseEvent event = new CaseEvent(houseId, type, Instant.now());
        event.personId = personId;
        return event;
    }

    UUID id() {
        return id;
    }
}
