package nl.ketenhuis.custody;

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
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.partner.spi.DetentionNumber;
import nl.ketenhuis.partner.spi.Institution;
import nl.ketenhuis.partner.spi.ReleaseUpdate;
import nl.ketenhuis.partner.spi.ReleaseUpdate.Status;

/** A detention of a person, as its notices leave it. */
@Entity
@Table(name = "detention_period")
public class DetentionPeriod {

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    @Column(name = "person_id")
    private UUID personId;

    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "institution_kind")
    private Institution.Kind institutionKind;

    @Column(name = "institution_name")
    private String institutionName;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "planned_release_date")
    private LocalDate plannedReleaseDate;

    @Column(name = "released_on")
    private LocalDate releasedOn;

    private boolean unplanned;

    @Column(name = "return_municipality")
    private String returnMunicipality;

    @Column(name = "first_notice_at")
    private Instant firstNoticeAt;

    @Column(name = "last_change_at")
    private Instant lastChangeAt;

    @Column(name = "lead_days")
    private Integer leadDays;

    @Column(name = "lead_days_first")
    private Integer leadDaysFirst;

    protected DetentionPeriod() {}

    DetentionPeriod(UUID houseId, UUID personId, DetentionNumber number) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = houseId;
        this.personId = personId;
        this.number = number.value();
    }

    /** Becomes what its notices say. */
    public void become(DetentionFold.State state) {
        institutionKind = state.institution().kind();
        institutionName = state.institution().name();
        status = state.status();
        startedOn = state.startedOn().orElse(null);
        plannedReleaseDate = state.planned().orElse(null);
        releasedOn = state.released().orElse(null);
        unplanned = state.unplanned();
        returnMunicipality = state.returnMunicipality().orElse(null);
        firstNoticeAt = state.firstNoticeAt();
        lastChangeAt = state.lastChangeAt();
        leadDays = state.leadDays().orElse(null);
        leadDaysFirst = state.leadDaysFirst().orElse(null);
    }

    /** How it stands, for a partner. */
    public ReleaseUpdate update() {
        return new ReleaseUpdate(
                new DetentionNumber(number),
                institution(),
                status,
                Optional.ofNullable(startedOn),
                Optional.ofNullable(releasedOn != null ? releasedOn : plannedReleaseDate));
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

    public UUID personId() {
        return personId;
    }

    public String number() {
        return number;
    }

    public Institution institution() {
        return new Institution(institutionKind, institutionName);
    }

    public Status status() {
        return status;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    public LocalDate plannedReleaseDate() {
        return plannedReleaseDate;
    }

    public LocalDate releasedOn() {
        return releasedOn;
    }

    public boolean unplanned() {
        return unplanned;
    }

    public Instant firstNoticeAt() {
        return firstNoticeAt;
    }

    public Instant lastChangeAt() {
        return lastChangeAt;
    }

    public Integer leadDays() {
        return leadDays;
    }

    public Integer leadDaysFirst() {
        return leadDaysFirst;
    }
}
