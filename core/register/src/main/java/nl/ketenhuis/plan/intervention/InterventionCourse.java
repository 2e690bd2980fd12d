package nl.ketenhuis.plan.intervention;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.ketenhuis.plan.intervention.Intervention.Status;

/** The course of an intervention through its states: the part that news of it moves. */
@MappedSuperclass
abstract class InterventionCourse {

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "status_since")
    private LocalDate statusSince;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    private String result;
    private String reason;

    @Column(name = "last_progress_at")
    private Instant lastProgressAt;

    @Column(name = "stagnant_since")
    private Instant stagnantSince;

    /** Takes a state from a day on. */
    void become(Status next, LocalDate since, String why, String outcome) {
        status = next;
        statusSince = since;
        reason = why;
        result = outcome == null ? result : outcome;
        date(next, since);
        heard();
    }

    /** Takes from news that came late what it adds: the day of a step that was skipped. */
    void complete(Status earlier, LocalDate since) {
        if (!earlier.ended()) {
            date(earlier, since);
        }
    }

    /** Something was heard of it. */
    void heard() {
        lastProgressAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        stagnantSince = null;
    }

    /** Nothing has been heard of it for too long. */
    void stagnate() {
        stagnantSince = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private void date(Status reached, LocalDate since) {
        if (reached == Status.AGREED && agreedOn == null) {
            agreedOn = since;
        } else if (reached == Status.STARTED && (startedOn == null || since.isBefore(startedOn))) {
            startedOn = since;
        } else if (reached.ended()) {
            endedOn = since;
        }
    }

    public Status status() {
        return status;
    }

    /** Whether news of a state on this day comes too late to change the present one (I-13). */
    public boolean knownBetter(LocalDate occurredOn) {
        boolean planned = status == Status.PROPOSED || status == Status.AGREED;
        return !planned && (occurredOn.isBefore(statusSince) || status.ended() && occurredOn.equals(statusSince));
    }

    LocalDate startedOn() {
        return startedOn;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    String result() {
        return result;
    }

    String reason() {
        return reason;
    }

    Instant lastProgressAt() {
        return lastProgressAt;
    }

    boolean stagnant() {
        return stagnantSince != null;
    }
}
