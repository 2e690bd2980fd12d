package nl.ketenhuis.referral.migration;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.ketenhuis.disclosure.Viewer;
import org.hibernate.annotations.Immutable;

/** One list that is taken over. What became of it stands with its rows. */
@Entity
@Immutable
@Table(name = "case_import")
class CaseImport {

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    private String list;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "trace_id")
    private String traceId;

    @Column(name = "started_at")
    private Instant startedAt;

    protected CaseImport() {}

    CaseImport(Viewer importer, String list) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = importer.houseId();
        this.list = list;
        this.startedBy = importer.subject();
        this.organisationId = importer.organisationId();
        this.traceId = importer.traceId();
        this.startedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    UUID id() {
        return id;
    }

    UUID houseId() {
        return houseId;
    }

    String list() {
        return list;
    }

    String startedBy() {
        return startedBy;
    }

    UUID organisationId() {
        return organisationId;
    }

    String traceId() {
        return traceId;
    }

    Instant startedAt() {
        return startedAt;
    }
}
