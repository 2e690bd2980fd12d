package nl.ketenhuis.plan.aftercare;

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
import nl.ketenhuis.custody.AftercareItem;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Aftercare of one release, in a case of the person (nazorgtraject). */
@Entity
@Table(name = "aftercare_track")
class AftercareTrack {

    /** Where it stands. */
    enum Status {
        RUNNING,
        CLOSED
    }

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Version
    private int version;

    @Column(name = "aftercare_item_id")
    private UUID aftercareItemId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "release_date")
    private LocalDate releaseDate;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<BasicCondition> conditions;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    private String conclusion;

    protected AftercareTrack() {}

    AftercareTrack(CaseFile caseFile, AftercareItem item, String by) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = caseFile.houseId();
        this.caseId = caseFile.id();
        this.aftercareItemId = item.id();
        this.personId = item.personId();
        this.releaseDate = item.releaseDate();
        this.status = Status.RUNNING;
        this.conditions = List.of();
        this.startedAt = now();
        this.startedBy = by;
    }

    void stand(List<BasicCondition> all) {
        conditions = List.copyOf(all);
    }

    void assess(BasicCondition.Kind kind, BasicCondition.Situation situation, String note) {
        conditions = conditions.stream()
                .map(one -> one.kind() == kind ? one.assessed(situation, note) : one)
                .toList();
    }

    void moveWithRelease(LocalDate release) {
        releaseDate = release;
    }

    void close(String outcome) {
        status = Status.CLOSED;
        closedAt = now();
        conclusion = outcome;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID aftercareItemId() {
        return aftercareItemId;
    }

    UUID personId() {
        return personId;
    }

    UUID caseId() {
        return caseId;
    }

    Status status() {
        return status;
    }

    LocalDate releaseDate() {
        return releaseDate;
    }

    List<BasicCondition> conditions() {
        return conditions;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    String conclusion() {
        return conclusion;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
