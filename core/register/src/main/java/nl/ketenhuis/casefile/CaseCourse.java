package nl.ketenhuis.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.ketenhuis.casefile.CaseFile.ClosingReason;
import nl.ketenhuis.casefile.CaseFile.Status;

/** The course of a case through its states: the part of {@link CaseFile} that its acts move (domain catalogue 4.4). */
@MappedSuperclass
abstract class CaseCourse {

    @Enumerated(EnumType.STRING)
    private Status status = Status.OPEN;

    @Enumerated(EnumType.STRING)
    @Column(name = "held_from")
    private Status heldFrom;

    private int episode = 1;

    @Column(name = "opened_at")
    private Instant openedAt = now();

    @Column(name = "closed_at")
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "closing_reason")
    private ClosingReason closingReason;

    @Column(name = "next_date")
    private LocalDate nextDate;

    @Column(name = "wake_up_date")
    private LocalDate wakeUpDate;

    /** Takes the state an act leads to; the act has asked {@link CaseStates} first. */
    public void become(Status next) {
        status = next;
    }

    /** Says when the case is looked at next (I-03). */
    public void nextDate(LocalDate date) {
        nextDate = date;
    }

    /** Waits until a date, to go on from where it stands. */
    public void hold(LocalDate wakeUp) {
        heldFrom = status;
        status = Status.ON_HOLD;
        wakeUpDate = wakeUp;
        nextDate = wakeUp;
    }

    /** Goes on from hold in this state. */
    public void wake(Status next) {
        status = next;
        heldFrom = null;
        wakeUpDate = null;
    }

    /** Ends the episode. */
    public void close(ClosingReason reason) {
        status = Status.CLOSED;
        closingReason = reason;
        closedAt = now();
        heldFrom = null;
        wakeUpDate = null;
        nextDate = null;
    }

    /** Begins a new episode of a closed case (I-17). */
    public void reopen(LocalDate next) {
        status = Status.OPEN;
        episode++;
        closingReason = null;
        closedAt = null;
        nextDate = next;
    }

    public Status status() {
        return status;
    }

    /** The state it goes back to from hold; null when it is not on hold. */
    public Status heldFrom() {
        return heldFrom;
    }

    public int episode() {
        return episode;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public ClosingReason closingReason() {
        return closingReason;
    }

    public LocalDate nextDate() {
        return nextDate;
    }

    public LocalDate wakeUpDate() {
        return wakeUpDate;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
