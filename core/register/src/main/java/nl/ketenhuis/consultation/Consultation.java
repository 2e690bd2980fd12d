package nl.ketenhuis.consultation;

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
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.house.table.ConsultationTable;

/** One meeting of a table (overleg). Once its minutes are confirmed it never changes (I-06). */
@Entity
@Table(name = "consultation")
public class Consultation {

    /** How far it is. */
    public enum Status {
        PLANNED,
        AGENDA_FIXED,
        HELD,
        MINUTES_CONFIRMED,
        CANCELLED
    }

    /**
     * Who leads it.
     *
     * @param subject as in access tokens
     */
    public record Chair(String subject, String name) {}

    /** When and where it is, and who leads it. */
    public record Schedule(Instant startsAt, Instant endsAt, Optional<String> place, Chair chair) {}

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    @Column(name = "table_id")
    private UUID tableId;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String place;

    @Column(name = "chair_subject")
    private String chairSubject;

    @Column(name = "chair_name")
    private String chairName;

    private Integer capacity;

    @Column(name = "planned_by")
    private String plannedBy;

    private String minutes;

    @Column(name = "held_at")
    private Instant heldAt;

    @Column(name = "minutes_confirmed_at")
    private Instant minutesConfirmedAt;

    private String reason;

    protected Consultation() {}

    Consultation(ConsultationTable table, Schedule schedule, Viewer planner) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = planner.houseId();
        this.tableId = table.id();
        this.capacity = table.capacity();
        this.status = Status.PLANNED;
        this.plannedBy = planner.subject();
        schedule(schedule);
    }

    void reschedule(Schedule schedule, String why) {
        schedule(schedule);
        reason = why;
    }

    private void schedule(Schedule schedule) {
        startsAt = schedule.startsAt().truncatedTo(ChronoUnit.MICROS);
        endsAt = schedule.endsAt().truncatedTo(ChronoUnit.MICROS);
        place = schedule.place().orElse(null);
        chairSubject = schedule.chair().subject();
        chairName = schedule.chair().name();
    }

    void become(Status next) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        heldAt = next == Status.HELD ? now : heldAt;
        minutesConfirmedAt = next == Status.MINUTES_CONFIRMED ? now : minutesConfirmedAt;
        status = next;
    }

    void cancel(String why) {
        status = Status.CANCELLED;
        reason = why;
    }

    void minutes(String text) {
        minutes = text;
    }

    /** The day it is held, in Dutch time: mandates must be in force on it (I-05). */
    public LocalDate day() {
        return Amsterdam.day(startsAt);
    }

    public UUID id() {
        return id;
    }

    public UUID houseId() {
        return houseId;
    }

    int version() {
        return version;
    }

    public UUID tableId() {
        return tableId;
    }

    public Status status() {
        return status;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    String place() {
        return place;
    }

    public Chair chair() {
        return new Chair(chairSubject, chairName);
    }

    /** Most items on its agenda; null without a limit. */
    public Integer capacity() {
        return capacity;
    }

    String minutes() {
        return minutes;
    }

    Instant minutesConfirmedAt() {
        return minutesConfirmedAt;
    }

    String reason() {
        return reason;
    }
}
