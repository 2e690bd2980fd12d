package nl.ketenhuis.casefile.transfer;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;

/** A table a case stands or stood on (S-INF-4, S-TRI-1). */
@Entity
@Table(name = "table_assignment")
class TableAssignment {

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "table_id")
    private UUID tableId;

    private Instant since;
    private Instant until;
    private String motivation;
    private Integer carried;

    @Column(name = "left_behind")
    private Integer leftBehind;

    protected TableAssignment() {}

    /** The case stands on its table from now. */
    TableAssignment(CaseFile caseFile, String motivation) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = caseFile.houseId();
        this.caseId = caseFile.id();
        this.tableId = caseFile.tableId();
        this.since = now();
        this.motivation = motivation;
    }

    /** How many facts came along, and how many did not. */
    TableAssignment with(int along, int behind) {
        carried = along;
        leftBehind = behind;
        return this;
    }

    void end() {
        until = now();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    UUID id() {
        return id;
    }

    UUID tableId() {
        return tableId;
    }

    Instant since() {
        return since;
    }

    Instant until() {
        return until;
    }

    String motivation() {
        return motivation;
    }

    Integer carried() {
        return carried;
    }

    Integer leftBehind() {
        return leftBehind;
    }
}
