package nl.ketenhuis.house.mandate;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.disclosure.Viewer;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Power of a representative to bind his or her organisation (mandaat). Is made and revoked; renewal makes another. */
@Entity
@Table(name = "mandate")
class Mandate {

    /** Follows from the days and today. */
    enum Status {
        PLANNED,
        ACTIVE,
        EXPIRED,
        REVOKED
    }

    /**
     * What a mandate says.
     *
     * @param tableId null for all tables
     * @param validTo first day it no longer holds
     * @param evidence the decision or letter that gives it
     */
    record Statement(
            UUID organisationId,
            String subject,
            String name,
            UUID tableId,
            List<String> decisionKinds,
            LocalDate validFrom,
            LocalDate validTo,
            String evidence) {}

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    @Column(name = "organisation_id")
    private UUID organisationId;

    private String subject;

    private String name;

    @Column(name = "table_id")
    private UUID tableId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "decision_kinds")
    private String[] decisionKinds;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private String evidence;

    @Column(name = "renewal_of")
    private UUID renewalOf;

    @Column(name = "revoked_on")
    private LocalDate revokedOn;

    @Column(name = "revocation_reason")
    private String revocationReason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Formula(
            "(exists (select 1 from participation p where p.house_id = house_id and p.organisation_id = organisation_id"
                    + " and p.valid_from <= now() and (p.valid_to is null or p.valid_to > now())))")
    private boolean takesPart;

    protected Mandate() {}

    /** @param renewalOf the mandate it follows on; null for a first one */
    Mandate(Viewer recorder, Statement statement, UUID renewalOf) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = recorder.houseId();
        this.organisationId = statement.organisationId();
        this.subject = statement.subject();
        this.name = statement.name();
        this.tableId = statement.tableId();
        this.decisionKinds =
                statement.decisionKinds().stream().distinct().sorted().toArray(String[]::new);
        this.validFrom = statement.validFrom();
        this.validTo = statement.validTo();
        this.evidence = statement.evidence();
        this.renewalOf = renewalOf;
        this.recordedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.recordedBy = recorder.subject();
        this.takesPart = true;
    }

    /** Ends it from this day on; what was decided with it stands. */
    void revoke(LocalDate from, String reason) {
        revokedOn = from;
        revocationReason = reason;
    }

    /** How it stands today. */
    Status status() {
        LocalDate today = Amsterdam.day(Instant.now());
        if (revokedOn != null) {
            return Status.REVOKED;
        }
        if (validFrom.isAfter(today)) {
            return Status.PLANNED;
        }
        return validTo.isAfter(today) ? Status.ACTIVE : Status.EXPIRED;
    }

    /** Whether the organisation takes part in the house today; without that no mandate can be used (I-10). */
    boolean takesPart() {
        return takesPart;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    Statement statement() {
        return new Statement(
                organisationId, subject, name, tableId, List.of(decisionKinds), validFrom, validTo, evidence);
    }

    UUID renewalOf() {
        return renewalOf;
    }

    LocalDate revokedOn() {
        return revokedOn;
    }

    String revocationReason() {
        return revocationReason;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
