package nl.ketenhuis.consultation.agenda;

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
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.consultation.Consultation;
import nl.ketenhuis.disclosure.Viewer;

/** Something that is to be discussed in a meeting: a case or, among chairs, a topic (agendapunt). */
@Entity
@Table(name = "agenda_item")
public class AgendaItem {

    /** What became of it. */
    public enum Status {
        PLANNED,
        HELD,
        DEFERRED,
        REMOVED
    }

    /** What is put on, exactly one of case and topic, and why. */
    record Entry(Optional<UUID> caseId, Optional<UUID> topicId, String reason, Optional<Integer> minutes) {}

    @Id
    private UUID id;

    @Column(name = "consultation_id")
    private UUID consultationId;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    private int position;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "chair_topic_id")
    private UUID topicId;

    private String reason;

    @Column(name = "planned_minutes")
    private Integer plannedMinutes;

    @Column(name = "set_aside_reason")
    private String setAsideReason;

    @Column(name = "put_on_by")
    private String putOnBy;

    @Column(name = "put_on_at")
    private Instant putOnAt;

    protected AgendaItem() {}

    AgendaItem(Consultation meeting, int position, Entry entry, Viewer by) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consultationId = meeting.id();
        this.houseId = meeting.houseId();
        this.position = position;
        this.status = Status.PLANNED;
        this.caseId = entry.caseId().orElse(null);
        this.topicId = entry.topicId().orElse(null);
        this.reason = entry.reason();
        this.plannedMinutes = entry.minutes().orElse(null);
        this.putOnBy = by.subject();
        this.putOnAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    void moveTo(int place) {
        position = place;
    }

    /** Takes it off, or puts it off. */
    void setAside(Status next, String why) {
        status = next;
        setAsideReason = why;
    }

    /** It has been dealt with. */
    public void held() {
        status = Status.HELD;
    }

    public UUID id() {
        return id;
    }

    public UUID consultationId() {
        return consultationId;
    }

    public int version() {
        return version;
    }

    int position() {
        return position;
    }

    public Status status() {
        return status;
    }

    /** Null for a topic. */
    public UUID caseId() {
        return caseId;
    }

    /** Null for a case. */
    public UUID topicId() {
        return topicId;
    }

    String reason() {
        return reason;
    }

    Integer plannedMinutes() {
        return plannedMinutes;
    }

    String setAsideReason() {
        return setAsideReason;
    }
}
