package nl.ketenhuis.group;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.disclosure.Viewer;
import org.hibernate.annotations.Immutable;

/** How a group was seen on a day (duiding): its type, if the method gives one, and its size. Never changes. */
@Entity
@Immutable
@Table(name = "youth_group_assessment")
class GroupAssessment {

    /** What is told. */
    record Seen(
            LocalDate on,
            Optional<String> typeCode,
            Optional<Integer> sizeEstimate,
            String method,
            String motivation) {}

    @Id
    private UUID id;

    @Column(name = "group_id")
    private UUID groupId;

    @Column(name = "house_id")
    private UUID houseId;

    @Column(name = "assessed_on")
    private LocalDate assessedOn;

    @Column(name = "type_code")
    private String typeCode;

    @Column(name = "size_estimate")
    private Integer sizeEstimate;

    private String method;
    private String motivation;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected GroupAssessment() {}

    GroupAssessment(YouthGroup group, Seen seen, Viewer assessor) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.groupId = group.id();
        this.houseId = group.houseId();
        this.assessedOn = seen.on();
        this.typeCode = seen.typeCode().orElse(null);
        this.sizeEstimate = seen.sizeEstimate().orElse(null);
        this.method = seen.method();
        this.motivation = seen.motivation();
        this.organisationId = assessor.organisationId();
        this.recordedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.recordedBy = assessor.subject();
    }

    Seen seen() {
        return new Seen(
                assessedOn, Optional.ofNullable(typeCode), Optional.ofNullable(sizeEstimate), method, motivation);
    }

    UUID organisationId() {
        return organisationId;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
