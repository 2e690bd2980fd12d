package nl.ketenhuis.group;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A group of young people the house keeps in sight (jeugdgroep). */
@Entity
@Table(name = "youth_group")
public class YouthGroup {

    /** A dissolved group fell apart, or went on as another; it can be read. */
    public enum Status {
        ACTIVE,
        DORMANT,
        DISSOLVED
    }

    /** A group that comes in sight. */
    public record Registration(String name, String municipalityCode, Optional<UUID> areaId, LocalDate knownSince) {}

    /** Since when something is so, and why. */
    public record Remark(LocalDate on, String motivation) {}

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    private String name;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "municipality_code")
    private String municipalityCode;

    @Column(name = "area_id")
    private UUID areaId;

    @Column(name = "known_since")
    private LocalDate knownSince;

    @Column(name = "dissolved_on")
    private LocalDate dissolvedOn;

    @Column(name = "status_motivation")
    private String statusMotivation;

    @Column(name = "type_code")
    private String typeCode;

    @Column(name = "size_estimate")
    private Integer sizeEstimate;

    @Column(name = "assessed_on")
    private LocalDate assessedOn;

    protected YouthGroup() {}

    public YouthGroup(UUID houseId, Registration registration) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = houseId;
        this.name = registration.name();
        this.status = Status.ACTIVE;
        this.municipalityCode = registration.municipalityCode();
        this.areaId = registration.areaId().orElse(null);
        this.knownSince = registration.knownSince();
    }

    /** The latest assessment by day is what the group is said to be; a size stays until another is given. */
    void assess(GroupAssessment.Seen seen) {
        if (assessedOn == null || !seen.on().isBefore(assessedOn)) {
            assessedOn = seen.on();
            typeCode = seen.typeCode().orElse(null);
            sizeEstimate = seen.sizeEstimate().orElse(sizeEstimate);
        }
    }

    public void become(Status next, Remark remark) {
        status = next;
        statusMotivation = remark.motivation();
        dissolvedOn = next == Status.DISSOLVED ? remark.on() : null;
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

    public String name() {
        return name;
    }

    public Status status() {
        return status;
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    public UUID areaId() {
        return areaId;
    }

    public LocalDate knownSince() {
        return knownSince;
    }

    LocalDate dissolvedOn() {
        return dissolvedOn;
    }

    String statusMotivation() {
        return statusMotivation;
    }

    String typeCode() {
        return typeCode;
    }

    Integer sizeEstimate() {
        return sizeEstimate;
    }
}
