package nl.ketenhuis.casefile.known;

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

/** A question whether somebody is known elsewhere, at the side of who asked. Says nothing of whom it was about. Never changes. */
@Entity
@Immutable
@Table(name = "known_check")
class KnownCheck {

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "reason_code")
    private String reasonCode;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "trace_id")
    private String traceId;

    protected KnownCheck() {}

    KnownCheck(Viewer asker, String reasonCode) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = asker.houseId();
        this.organisationId = asker.organisationId();
        this.askedBy = asker.subject();
        this.reasonCode = reasonCode;
        this.askedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.traceId = asker.traceId();
    }

    UUID id() {
        return id;
    }

    String reasonCode() {
        return reasonCode;
    }

    Instant askedAt() {
        return askedAt;
    }
}
