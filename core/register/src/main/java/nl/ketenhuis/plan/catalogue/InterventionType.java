package nl.ketenhuis.plan.catalogue;

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
import java.util.UUID;
import nl.ketenhuis.convention.Amsterdam;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An entry of the catalogue (interventiesoort): what a partner can offer, for whom and how long (S-PLN-7). */
@Entity
@Table(name = "intervention_type")
public class InterventionType {

    /** Whether new interventions may be chosen from it. */
    enum Status {
        CURRENT,
        ENDED
    }

    /**
     * What never changes of an entry.
     *
     * @param organisationId who offers it
     * @param dataClass class of data that knowing of it is
     */
    record Identity(String code, Chain chain, UUID organisationId, String dataClass, LocalDate from) {}

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    private String code;
    private String name;
    private String description;

    @Enumerated(EnumType.STRING)
    private Chain chain;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "target_group")
    private String targetGroup;

    @Column(name = "minimum_age")
    private Integer minimumAge;

    @Column(name = "maximum_age")
    private Integer maximumAge;

    @Column(name = "duration_days")
    private Integer durationDays;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "life_domains")
    private String[] lifeDomains;

    @Column(name = "capacity_bound")
    private boolean capacityBound;

    @Column(name = "data_class")
    private String dataClass;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected InterventionType() {}

    InterventionType(UUID houseId, Identity identity, Offer offer) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = houseId;
        this.code = identity.code();
        this.chain = identity.chain();
        this.organisationId = identity.organisationId();
        this.dataClass = identity.dataClass();
        this.validFrom = identity.from();
        revise(offer);
    }

    void revise(Offer offer) {
        name = offer.name();
        description = offer.description();
        targetGroup = offer.targetGroup();
        minimumAge = offer.minimumAge();
        maximumAge = offer.maximumAge();
        durationDays = offer.durationDays();
        lifeDomains = offer.lifeDomains().toArray(String[]::new);
        capacityBound = offer.capacityBound();
    }

    /** @param lastDay the last day on which it may be chosen */
    void end(LocalDate lastDay) {
        validTo = lastDay.plusDays(1);
    }

    /** Whether it may be chosen on a day. */
    public boolean offeredOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    Status status() {
        return validTo == null || validTo.isAfter(LocalDate.now(Amsterdam.ZONE)) ? Status.CURRENT : Status.ENDED;
    }

    Offer offer() {
        return new Offer(
                name,
                description,
                targetGroup,
                minimumAge,
                maximumAge,
                durationDays,
                List.of(lifeDomains),
                capacityBound);
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

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Chain chain() {
        return chain;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public boolean capacityBound() {
        return capacityBound;
    }

    public String dataClass() {
        return dataClass;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }
}
