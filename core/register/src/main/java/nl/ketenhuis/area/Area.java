package nl.ketenhuis.area;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A neighbourhood or a hot spot that the house follows (gebied). */
@Entity
@Table(name = "area")
public class Area {

    /** A hot spot is a place where trouble comes together. */
    public enum Kind {
        AREA,
        HOT_SPOT
    }

    /** A closed area can be read. */
    public enum Status {
        FOLLOWED,
        CLOSED
    }

    /** Attention and urgency areas are designated by the municipality (S-APP-4). */
    public enum Attention {
        NORMAL,
        ATTENTION,
        URGENCY
    }

    /** How an area is described. */
    record Description(String name, Optional<String> text, List<String> postcodes) {}

    /** How much attention an area has from a day on, and why. */
    record Rating(Attention attention, LocalDate on, String motivation) {}

    /** An area that comes in sight. */
    record Registration(
            Kind kind, String municipalityCode, Optional<UUID> partOf, Description description, Rating rating) {}

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;

    @Column(name = "municipality_code")
    private String municipalityCode;

    private String description;
    private String postcodes;

    @Column(name = "part_of")
    private UUID partOf;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "followed_since")
    private LocalDate followedSince;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "closing_motivation")
    private String closingMotivation;

    @Enumerated(EnumType.STRING)
    private Attention attention;

    @Column(name = "rated_on")
    private LocalDate ratedOn;

    protected Area() {}

    Area(UUID houseId, Registration registration) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = houseId;
        this.kind = registration.kind();
        this.municipalityCode = registration.municipalityCode();
        this.partOf = registration.partOf().orElse(null);
        this.status = Status.FOLLOWED;
        this.followedSince = registration.rating().on();
        describe(registration.description());
        rate(registration.rating());
    }

    void describe(Description told) {
        name = told.name();
        description = told.text().orElse(null);
        postcodes = String.join(" ", told.postcodes());
    }

    void rate(Rating rating) {
        attention = rating.attention();
        ratedOn = rating.on();
    }

    void close(LocalDate on, String motivation) {
        status = Status.CLOSED;
        closedOn = on;
        closingMotivation = motivation;
    }

    public UUID id() {
        return id;
    }

    UUID houseId() {
        return houseId;
    }

    int version() {
        return version;
    }

    Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public Status status() {
        return status;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    String description() {
        return description;
    }

    List<String> postcodes() {
        return postcodes.isEmpty() ? List.of() : List.of(postcodes.split(" "));
    }

    UUID partOf() {
        return partOf;
    }

    LocalDate followedSince() {
        return followedSince;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    String closingMotivation() {
        return closingMotivation;
    }

    Attention attention() {
        return attention;
    }

    LocalDate ratedOn() {
        return ratedOn;
    }
}
