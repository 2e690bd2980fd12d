package nl.ketenhuis.area.observation;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.disclosure.Viewer;
import org.hibernate.annotations.Immutable;

/** What a partner saw or counted in an area over some days. Never changes: a correction is a new one that names the old. */
@Entity
@Immutable
@Table(name = "area_observation")
class AreaObservation {

    /** What was seen or counted. */
    enum Kind {
        NUISANCE,
        VIOLENCE,
        PROPERTY_CRIME,
        DRUGS,
        DAMAGE,
        TRAFFIC,
        LIVEABILITY,
        OTHER
    }

    /** How it goes, in the observer's eyes. */
    enum Trend {
        RISING,
        STABLE,
        FALLING
    }

    /** What is told. */
    record Seen(
            Kind kind,
            LocalDate from,
            LocalDate until,
            Optional<Integer> count,
            Optional<Trend> trend,
            String text,
            Optional<UUID> corrects) {}

    @Id
    private UUID id;

    @Column(name = "area_id")
    private UUID areaId;

    @Column(name = "house_id")
    private UUID houseId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_until")
    private LocalDate periodUntil;

    private Integer count;

    @Enumerated(EnumType.STRING)
    private Trend trend;

    private String text;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    private UUID corrects;

    protected AreaObservation() {}

    AreaObservation(UUID areaId, Seen seen, Viewer observer) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.areaId = areaId;
        this.houseId = observer.houseId();
        this.kind = seen.kind();
        this.periodFrom = seen.from();
        this.periodUntil = seen.until();
        this.count = seen.count().orElse(null);
        this.trend = seen.trend().orElse(null);
        this.text = seen.text();
        this.organisationId = observer.organisationId();
        this.recordedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.recordedBy = observer.subject();
        this.corrects = seen.corrects().orElse(null);
    }

    UUID id() {
        return id;
    }

    UUID areaId() {
        return areaId;
    }

    Kind kind() {
        return kind;
    }

    LocalDate periodFrom() {
        return periodFrom;
    }

    LocalDate periodUntil() {
        return periodUntil;
    }

    Integer count() {
        return count;
    }

    Trend trend() {
        return trend;
    }

    String text() {
        return text;
    }

    UUID organisationId() {
        return organisationId;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    UUID corrects() {
        return corrects;
    }
}
