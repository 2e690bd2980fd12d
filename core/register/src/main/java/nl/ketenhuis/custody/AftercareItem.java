package nl.ketenhuis.custody;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.ketenhuis.partner.spi.Institution;
import nl.ketenhuis.partner.spi.ReleaseUpdate;

/** A person on a municipality's aftercare work list (nazorg): one for each detention with a release in sight (S-REL-2). */
@Entity
@Table(name = "aftercare_item")
public class AftercareItem {

    /** What the coordinator waits for. */
    public enum Status {
        AWAITING_RELEASE,
        RELEASED,
        WITHDRAWN
    }

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "detention_period_id")
    private UUID detentionPeriodId;

    @Column(name = "municipality_code")
    private String municipalityCode;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "release_date")
    private LocalDate releaseDate;

    @Column(name = "lead_days")
    private Integer leadDays;

    @Enumerated(EnumType.STRING)
    @Column(name = "institution_kind")
    private Institution.Kind institutionKind;

    @Column(name = "institution_name")
    private String institutionName;

    protected AftercareItem() {}

    AftercareItem(DetentionPeriod detention) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = detention.houseId();
        this.personId = detention.personId();
        this.detentionPeriodId = detention.id();
    }

    /** Becomes what the detention's notices say; called only when they name a release date. */
    public void become(DetentionFold.State state, String municipality) {
        municipalityCode = municipality;
        status = status(state.status());
        releaseDate = state.releaseDate().orElseThrow();
        leadDays = state.leadDays().orElse(null);
        institutionKind = state.institution().kind();
        institutionName = state.institution().name();
    }

    private static Status status(ReleaseUpdate.Status detention) {
        return switch (detention) {
            case RELEASED -> Status.RELEASED;
            case RELEASE_PLANNED -> Status.AWAITING_RELEASE;
            case RELEASE_REVOKED, DETAINED -> Status.WITHDRAWN;
        };
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID personId() {
        return personId;
    }

    public UUID detentionPeriodId() {
        return detentionPeriodId;
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    public Status status() {
        return status;
    }

    public LocalDate releaseDate() {
        return releaseDate;
    }

    public Integer leadDays() {
        return leadDays;
    }

    public Institution institution() {
        return new Institution(institutionKind, institutionName);
    }
}
