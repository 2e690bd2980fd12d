package nl.ketenhuis.referral.signal;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import nl.ketenhuis.referral.Placement;

/** An unassessed indication about a person (signaal; S-GEN-9). */
@Entity
@Table(name = "signal")
class Signal {

    /** The kind that a match of the national index of youths at risk has: it bears no description, ever (T-02). */
    static final String RISK_INDEX_MATCH = "VIR_MATCH";

    /** A new signal waits for the desk. */
    enum Status {
        NEW,
        LINKED,
        PROMOTED,
        DISCARDED
    }

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "submitted_by")
    private String submittedBy;

    private String reference;

    @Column(name = "content_hash")
    private byte[] contentHash;

    private String kind;
    private String theme;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "observed_at")
    private Instant observedAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    private String description;

    @Column(name = "table_id")
    private UUID tableId;

    private String owner;

    @Column(name = "next_date")
    private LocalDate nextDate;

    @Column(name = "referral_id")
    private UUID referralId;

    @Column(name = "case_id")
    private UUID caseId;

    private String motivation;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Signal() {}

    /** @param contentHash by which a repeat is recognised */
    Signal(NewSignal signal, UUID personId, byte[] contentHash) {
        NewSignal.Content content = signal.content();
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = signal.houseId();
        this.status = Status.NEW;
        this.organisationId = signal.organisationId();
        this.submittedBy = signal.by();
        this.reference = content.reference();
        this.contentHash = contentHash;
        this.kind = content.kind();
        this.theme = content.theme().orElse(null);
        this.personId = personId;
        this.observedAt = content.observedAt().truncatedTo(ChronoUnit.MICROS);
        this.receivedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.description = content.description().orElse(null);
    }

    boolean says(byte[] hash) {
        return Arrays.equals(contentHash, hash);
    }

    /** Gives it its one table, its one owner and a next date (I-03). */
    void place(Placement placement) {
        tableId = placement.tableId();
        owner = placement.owner();
        nextDate = placement.nextDate();
    }

    void linkToReferral(UUID referral, String by) {
        referralId = referral;
        end(Status.LINKED, by);
    }

    void linkToCase(UUID openCase, String by) {
        caseId = openCase;
        end(Status.LINKED, by);
    }

    void promote(UUID referral, String by) {
        referralId = referral;
        end(Status.PROMOTED, by);
    }

    void discard(String why, String by) {
        motivation = why;
        end(Status.DISCARDED, by);
    }

    private void end(Status outcome, String by) {
        status = outcome;
        decidedBy = by;
        decidedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    UUID id() {
        return id;
    }

    UUID houseId() {
        return houseId;
    }

    int version() {
        return version;
    }

    Status status() {
        return status;
    }

    UUID organisationId() {
        return organisationId;
    }

    String reference() {
        return reference;
    }

    String kind() {
        return kind;
    }

    String theme() {
        return theme;
    }

    UUID personId() {
        return personId;
    }

    Instant observedAt() {
        return observedAt;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    String description() {
        return description;
    }

    /** Null where it has none yet. */
    Placement placement() {
        return tableId == null ? null : new Placement(tableId, owner, nextDate);
    }

    UUID referralId() {
        return referralId;
    }

    UUID caseId() {
        return caseId;
    }

    String motivation() {
        return motivation;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
