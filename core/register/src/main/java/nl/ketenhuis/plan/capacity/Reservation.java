package nl.ketenhuis.plan.capacity;

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

/** A place held for a case, or a place in the line for one (reservering, wachtlijst). */
@Entity
@Table(name = "capacity_reservation")
public class Reservation {

    /** WAITING is in the line; RELEASED has given its place back, or left the line. */
    public enum Status {
        WAITING,
        RESERVED,
        USED,
        RELEASED
    }

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "capacity_allotment_id")
    private UUID allotmentId;

    @Column(name = "intervention_type_id")
    private UUID interventionTypeId;

    @Column(name = "intervention_id")
    private UUID interventionId;

    @Enumerated(EnumType.STRING)
    private Status status;

    private boolean announced;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "reserved_at")
    private Instant reservedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "release_reason")
    private String releaseReason;

    protected Reservation() {}

    Reservation(CaseFile caseFile, CapacityAllotment allotment, Status status, String by) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = caseFile.houseId();
        this.caseId = caseFile.id();
        this.allotmentId = allotment.id();
        this.interventionTypeId = allotment.interventionTypeId();
        this.status = status;
        this.announced = true;
        this.requestedAt = now();
        this.requestedBy = by;
        this.reservedAt = status == Status.RESERVED ? requestedAt : null;
    }

    /** It is for this intervention, and follows it. */
    void holdFor(UUID intervention) {
        interventionId = intervention;
    }

    void use() {
        status = Status.USED;
        usedAt = now();
    }

    void release(String reason) {
        status = Status.RELEASED;
        releasedAt = now();
        releaseReason = reason;
        announced = true;
    }

    /** The case has been told that its turn has come. */
    void announce() {
        announced = true;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID interventionTypeId() {
        return interventionTypeId;
    }

    /** The intervention it is for; null when it is for none yet. */
    public UUID interventionId() {
        return interventionId;
    }

    public Status status() {
        return status;
    }

    /** Whether a place is held: the intervention may start. */
    public boolean held() {
        return status == Status.RESERVED || status == Status.USED;
    }

    UUID allotmentId() {
        return allotmentId;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    Instant reservedAt() {
        return reservedAt;
    }

    Instant usedAt() {
        return usedAt;
    }

    Instant releasedAt() {
        return releasedAt;
    }

    String releaseReason() {
        return releaseReason;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
