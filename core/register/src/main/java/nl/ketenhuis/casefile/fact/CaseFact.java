package nl.ketenhuis.casefile.fact;

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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.person.Person;

/** What an organisation knows and brought into a case (casusinformatie). It stays that organisation's. */
@Entity
@Table(name = "case_fact")
public class CaseFact {

    /** Who may see it, roughly; the shares say it exactly. */
    public enum Status {
        CONTRIBUTED,
        SHARED,
        LEFT_BEHIND,
        WITHDRAWN
    }

    /**
     * What is brought in.
     *
     * @param personId whom of the case it is about; null when about the case as a whole
     * @param sourceEndDate last day the source may have it; null when it says none
     */
    record Content(
            String dataClass,
            String text,
            String purpose,
            UUID personId,
            LocalDate occurredOn,
            LocalDate sourceEndDate) {}

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "origin_organisation_id")
    private UUID originId;

    @Column(name = "data_class")
    private String dataClass;

    private String content;
    private String purpose;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "table_id")
    private UUID tableId;

    @Column(name = "occurred_on")
    private LocalDate occurredOn;

    @Column(name = "source_end_date")
    private LocalDate sourceEndDate;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "left_behind")
    private String leftBehind;

    @Column(name = "contributed_at")
    private Instant contributedAt;

    @Column(name = "contributed_by")
    private String contributedBy;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    protected CaseFact() {}

    CaseFact(CaseFile caseFile, Viewer viewer, Content content, String legalBasis) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = caseFile.houseId();
        this.caseId = caseFile.id();
        this.tableId = caseFile.tableId();
        this.originId = viewer.organisationId();
        this.dataClass = content.dataClass();
        this.content = content.text();
        this.purpose = content.purpose();
        this.legalBasis = legalBasis;
        this.personId = content.personId();
        this.occurredOn = content.occurredOn();
        this.sourceEndDate = content.sourceEndDate();
        this.status = Status.CONTRIBUTED;
        this.contributedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.contributedBy = viewer.subject();
    }

    /** The same fact at another house, seen by who brought it in only. */
    CaseFact(CaseFact fact, CaseFile into, String legalBasis, Map<UUID, Person> people) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = into.houseId();
        this.caseId = into.id();
        this.tableId = into.tableId();
        this.originId = fact.originId;
        this.dataClass = fact.dataClass;
        this.content = fact.content;
        this.purpose = fact.purpose;
        this.legalBasis = legalBasis;
        this.personId = Optional.ofNullable(fact.personId)
                .map(people::get)
                .map(Person::id)
                .orElse(null);
        this.occurredOn = fact.occurredOn;
        this.sourceEndDate = fact.sourceEndDate;
        this.status = Status.CONTRIBUTED;
        this.contributedAt = fact.contributedAt;
        this.contributedBy = fact.contributedBy;
    }

    /** Takes the state an act leads to. */
    void become(Status next) {
        status = next;
    }

    void withdraw(String reason) {
        status = Status.WITHDRAWN;
        withdrawalReason = reason;
    }

    /** Stays at the table it was brought in for, by this rule (I-04). */
    public void stayBehind(String rule) {
        status = Status.LEFT_BEHIND;
        leftBehind = rule;
    }

    /** Comes along to a table, where it is shared with somebody or with nobody. */
    public void travel(UUID table, boolean shared) {
        tableId = table;
        status = shared ? Status.SHARED : Status.CONTRIBUTED;
        leftBehind = null;
    }

    /** Goes on in the case this one was merged into. */
    void moveTo(CaseFile into, boolean shared) {
        caseId = into.id();
        travel(into.tableId(), shared);
    }

    public UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID caseId() {
        return caseId;
    }

    public UUID originId() {
        return originId;
    }

    public String dataClass() {
        return dataClass;
    }

    String purpose() {
        return purpose;
    }

    Status status() {
        return status;
    }

    /** Whether its source may still have it on this day. */
    boolean lives(LocalDate on) {
        return sourceEndDate == null || !sourceEndDate.isBefore(on);
    }
}
