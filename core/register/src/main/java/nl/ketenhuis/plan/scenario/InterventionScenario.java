package nl.ketenhuis.plan.scenario;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.convention.Amsterdam;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A combination of interventions (S-CON-12). Never changes but for its last day, so that what was applied can be told. */
@Entity
@Table(name = "intervention_scenario")
class InterventionScenario {

    /** Whether it may be applied. */
    enum Status {
        CURRENT,
        ENDED
    }

    /**
     * What it is.
     *
     * @param description null when nothing was said
     * @param caseKinds of which kinds of case it can be applied to
     * @param from first day
     */
    record Content(String code, String name, String description, Set<CaseFile.Kind> caseKinds, LocalDate from) {}

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    private String code;
    private String name;
    private String description;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "case_kinds")
    private String[] caseKinds;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected InterventionScenario() {}

    InterventionScenario(UUID houseId, Content content) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = houseId;
        this.code = content.code();
        this.name = content.name();
        this.description = content.description();
        this.caseKinds = content.caseKinds().stream().map(Enum::name).sorted().toArray(String[]::new);
        this.validFrom = content.from();
    }

    /** @param lastDay the last day on which it may be applied */
    void end(LocalDate lastDay) {
        validTo = lastDay.plusDays(1);
    }

    Status status() {
        return validTo == null || validTo.isAfter(LocalDate.now(Amsterdam.ZONE)) ? Status.CURRENT : Status.ENDED;
    }

    boolean hasBegun() {
        return !validFrom.isAfter(LocalDate.now(Amsterdam.ZONE));
    }

    boolean fits(CaseFile.Kind kind) {
        return List.of(caseKinds).contains(kind.name());
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

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String description() {
        return description;
    }

    List<String> caseKinds() {
        return List.of(caseKinds);
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }
}
