package nl.ketenhuis.casefile;

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

/** A case of a Safety House: one problem, handled across chains under one direction. */
@Entity
@Table(name = "case_file")
public class CaseFile {

    /** A closed case is read-only (I-17). */
    public enum Status {
        OPEN,
        CLOSED
    }

    /** What the case is about. */
    public enum Kind {
        PERSON
    }

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    private String number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String theme;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "municipality_code")
    private String municipalityCode;

    private boolean shielded;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "next_date")
    private LocalDate nextDate;

    @Column(name = "planned_release_date")
    private LocalDate plannedReleaseDate;

    @Column(name = "released_on")
    private LocalDate releasedOn;

    @Column(name = "event_sequence")
    private long eventSequence;

    @Column(name = "last_event_at")
    private Instant lastEventAt;

    protected CaseFile() {}

    CaseFile(UUID houseId, String number, CaseOpening.Opening opening) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = houseId;
        this.number = number;
        this.kind = Kind.PERSON;
        this.theme = opening.theme();
        this.status = Status.OPEN;
        this.municipalityCode = opening.person().municipalityCode();
        this.shielded = opening.person().shielded();
        this.openedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.nextDate = opening.nextDate().orElse(null);
    }

    /** Puts the dates of the focal person's detention on the case (S-INF-3). */
    public void recordCustody(Optional<LocalDate> planned, Optional<LocalDate> released) {
        plannedReleaseDate = planned.orElse(null);
        releasedOn = released.orElse(null);
    }

    /** The number of the next event of this case: rises by one, without gaps. The row must be locked. */
    public long nextEvent() {
        lastEventAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        eventSequence++;
        return eventSequence;
    }

    public UUID id() {
        return id;
    }

    public UUID houseId() {
        return houseId;
    }

    public int version() {
        return version;
    }

    public String number() {
        return number;
    }

    public Kind kind() {
        return kind;
    }

    public String theme() {
        return theme;
    }

    public Status status() {
        return status;
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public LocalDate nextDate() {
        return nextDate;
    }

    public LocalDate plannedReleaseDate() {
        return plannedReleaseDate;
    }

    public LocalDate releasedOn() {
        return releasedOn;
    }

    public Instant lastEventAt() {
        return lastEventAt;
    }
}
