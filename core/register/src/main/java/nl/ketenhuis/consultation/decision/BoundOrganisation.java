package nl.ketenhuis.consultation.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.ketenhuis.consultation.attendance.Attendance;
import org.hibernate.annotations.Immutable;

/** A partner that a decision binds, and the attendance of the representative whose mandate allowed it. Never changes. */
@Entity
@Immutable
@Table(name = "decision_organisation")
public class BoundOrganisation {

    /** Decision and partner. */
    @Embeddable
    public record Key(
            @Column(name = "decision_id") UUID decisionId,
            @Column(name = "organisation_id") UUID organisationId) {}

    @EmbeddedId
    private Key id;

    @Column(name = "house_id")
    private UUID houseId;

    @Column(name = "attendance_id")
    private UUID attendanceId;

    protected BoundOrganisation() {}

    public BoundOrganisation(UUID decisionId, UUID houseId, Attendance by) {
        this.id = new Key(decisionId, by.organisationId());
        this.houseId = houseId;
        this.attendanceId = by.id();
    }
}
