package nl.ketenhuis.plan.intervention;

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
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.plan.catalogue.Chain;
import nl.ketenhuis.plan.catalogue.InterventionType;
import nl.ketenhuis.plan.intervention.NewIntervention.Alternative;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something a partner does in a case (interventie), or that runs elsewhere and has to be seen. */
@Entity
@Table(name = "intervention")
public class Intervention extends InterventionCourse {

    /** Where it stands (domain 4.1). */
    public enum Status {
        PROPOSED,
        AGREED,
        STARTED,
        SUSPENDED,
        COMPLETED,
        STOPPED_EARLY,
        NOT_STARTED;

        /** Whether it has come to its end, or never came to a start. */
        public boolean ended() {
            return this == COMPLETED || this == STOPPED_EARLY || this == NOT_STARTED;
        }

        /** Whether it takes a reason. */
        boolean needsReason() {
            return this == SUSPENDED || this == STOPPED_EARLY || this == NOT_STARTED;
        }
    }

    /**
     * Something that runs outside the house.
     *
     * @param place where
     * @param dataClass class of data that knowing of it is
     * @param startedOn null when that is not known
     * @param plannedEnd null when that is not known
     */
    record Elsewhere(
            String name, Chain chain, String place, String dataClass, LocalDate startedOn, LocalDate plannedEnd) {}

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "intervention_type_id")
    private UUID interventionTypeId;

    @Column(name = "intervention_scenario_id")
    private UUID scenarioId;

    private String name;

    @Enumerated(EnumType.STRING)
    private Chain chain;

    @Column(name = "data_class")
    private String dataClass;

    @Column(name = "organisation_id")
    private UUID organisationId;

    private String place;
    private String motivation;
    private String necessity;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Alternative> alternatives;

    @Column(name = "beside_running")
    private Integer besideRunning;

    @Column(name = "beside_earlier")
    private Integer besideEarlier;

    @Column(name = "beside_elsewhere")
    private Integer besideElsewhere;

    @Column(name = "planned_start")
    private LocalDate plannedStart;

    @Column(name = "planned_end")
    private LocalDate plannedEnd;

    private String reference;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "proposed_by")
    private String proposedBy;

    protected Intervention() {}

    private Intervention(CaseFile caseFile, String by) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = caseFile.houseId();
        this.caseId = caseFile.id();
        this.proposedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.proposedBy = by;
        this.alternatives = List.of();
    }

    static Intervention chosen(
            CaseFile caseFile, InterventionType type, NewIntervention wish, SideBySide beside, String by) {
        Intervention chosen = new Intervention(caseFile, by);
        chosen.interventionTypeId = type.id();
        chosen.scenarioId = wish.scenarioId();
        chosen.name = type.name();
        chosen.chain = type.chain();
        chosen.dataClass = type.dataClass();
        chosen.organisationId = type.organisationId();
        chosen.motivation = wish.motivation();
        chosen.necessity = wish.necessity();
        chosen.alternatives = List.copyOf(wish.alternatives());
        chosen.plannedStart = wish.start().orElse(null);
        chosen.plannedEnd = wish.end().orElse(null);
        chosen.reference = wish.reference();
        chosen.besideRunning = beside.running();
        chosen.besideEarlier = beside.earlier();
        chosen.besideElsewhere = beside.elsewhere();
        chosen.become(Status.PROPOSED, LocalDate.now(Amsterdam.ZONE), null, null);
        return chosen;
    }

    static Intervention noted(CaseFile caseFile, Elsewhere elsewhere, String by) {
        Intervention noted = new Intervention(caseFile, by);
        noted.name = elsewhere.name();
        noted.chain = elsewhere.chain();
        noted.place = elsewhere.place();
        noted.dataClass = elsewhere.dataClass();
        noted.plannedEnd = elsewhere.plannedEnd();
        LocalDate since = elsewhere.startedOn() == null ? LocalDate.now(Amsterdam.ZONE) : elsewhere.startedOn();
        noted.become(Status.STARTED, since, null, null);
        return noted;
    }

    /** Takes the partner's own number of it. */
    void knownAs(String number) {
        reference = number;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID caseId() {
        return caseId;
    }

    UUID interventionTypeId() {
        return interventionTypeId;
    }

    /** The scenario it was proposed by; null when it was chosen by itself. */
    UUID scenarioId() {
        return scenarioId;
    }

    String name() {
        return name;
    }

    Chain chain() {
        return chain;
    }

    /** Class of data that knowing of it is. */
    public String dataClass() {
        return dataClass;
    }

    /** Who carries it out; null when it runs elsewhere. */
    public UUID organisationId() {
        return organisationId;
    }

    /** Where it runs, outside the house; null when it is the house's own. */
    String place() {
        return place;
    }

    String motivation() {
        return motivation;
    }

    String necessity() {
        return necessity;
    }

    List<Alternative> alternatives() {
        return alternatives;
    }

    /** What stood beside it when it was chosen; null when it was not chosen here. */
    SideBySide sideBySide() {
        return besideRunning == null ? null : new SideBySide(besideRunning, besideEarlier, besideElsewhere);
    }

    LocalDate plannedStart() {
        return plannedStart;
    }

    LocalDate plannedEnd() {
        return plannedEnd;
    }

    String reference() {
        return reference;
    }

    Instant proposedAt() {
        return proposedAt;
    }
}
