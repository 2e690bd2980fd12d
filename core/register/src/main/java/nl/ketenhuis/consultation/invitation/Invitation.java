package nl.ketenhuis.consultation.invitation;

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
import nl.ketenhuis.consultation.Consultation;

/** A partner's invitation to a meeting (uitnodiging). */
@Entity
@Table(name = "consultation_invitation")
class Invitation {

    /** Whether it comes. */
    enum Status {
        INVITED,
        ACCEPTED,
        DECLINED
    }

    @Id
    private UUID id;

    @Column(name = "consultation_id")
    private UUID consultationId;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    @Column(name = "organisation_id")
    private UUID organisationId;

    private boolean fixed;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String representative;
    private String reason;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    protected Invitation() {}

    Invitation(Consultation meeting, UUID organisationId, boolean fixed, String reason) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consultationId = meeting.id();
        this.houseId = meeting.houseId();
        this.organisationId = organisationId;
        this.fixed = fixed;
        this.status = Status.INVITED;
        this.reason = reason;
    }

    /**
     * It comes, or does not.
     *
     * @param who who comes; null when nobody does
     * @param why why not; null when it does
     */
    void answer(Status answer, String who, String why, String by) {
        status = answer;
        representative = who;
        reason = why;
        answeredAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        answeredBy = by;
    }

    UUID id() {
        return id;
    }

    UUID consultationId() {
        return consultationId;
    }

    int version() {
        return version;
    }

    UUID organisationId() {
        return organisationId;
    }

    boolean fixed() {
        return fixed;
    }

    Status status() {
        return status;
    }

    String representative() {
        return representative;
    }

    String reason() {
        return reason;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
