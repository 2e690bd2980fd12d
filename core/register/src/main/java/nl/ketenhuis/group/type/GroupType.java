package nl.ketenhuis.group.type;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A type of youth group, and the days it is in use. Until 2015 the police's shortlist typed groups, later methods do not:
 * so the types are data of the house, dated, and a group may be without.
 */
@Entity
@Table(name = "youth_group_type")
class GroupType {

    /** A type that is taken into use. */
    record Entry(String code, String name, Optional<String> explanation, LocalDate from, Optional<LocalDate> until) {}

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    private String code;
    private String name;
    private String explanation;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected GroupType() {}

    GroupType(UUID houseId, Entry entry) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = houseId;
        this.code = entry.code();
        this.name = entry.name();
        this.explanation = entry.explanation().orElse(null);
        this.validFrom = entry.from();
        this.validUntil = entry.until().orElse(null);
    }

    void end(LocalDate until) {
        validUntil = until;
    }

    int version() {
        return version;
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String explanation() {
        return explanation;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validUntil() {
        return validUntil;
    }
}
