package nl.ketenhuis.consultation.attendance;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.ketenhuis.consultation.Consultation;

/** A representative who sits, or sat, at the table for a partner. */
@Entity
@Table(name = "attendance")
public class Attendance {

    /**
     * Who comes.
     *
     * @param subject as in access tokens; mandates hang on it
     * @param capacity in what quality he or she sits there
     */
    record Entry(UUID organisationId, String subject, String name, String capacity) {}

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

    private String subject;
    private String name;
    private String capacity;

    @Column(name = "came_at")
    private Instant cameAt;

    @Column(name = "left_at")
    private Instant leftAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Attendance() {}

    Attendance(Consultation meeting, Entry entry, String by) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consultationId = meeting.id();
        this.houseId = meeting.houseId();
        this.organisationId = entry.organisationId();
        this.subject = entry.subject();
        this.name = entry.name();
        this.capacity = entry.capacity();
        this.cameAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.recordedBy = by;
    }

    void leave() {
        leftAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    public UUID id() {
        return id;
    }

    UUID consultationId() {
        return consultationId;
    }

    int version() {
        return version;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String subject() {
        return subject;
    }

    String name() {
        return name;
    }

    String capacity() {
        return capacity;
    }

    Instant cameAt() {
        return cameAt;
    }

    Instant leftAt() {
        return leftAt;
    }

    boolean present() {
        return leftAt == null;
    }
}
