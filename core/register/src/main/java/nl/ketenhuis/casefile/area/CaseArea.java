package nl.ketenhuis.casefile.area;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.convention.Amsterdam;

/** A case plays in an area, from one day to another. */
@Entity
@Table(name = "case_area")
class CaseArea {

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "area_id")
    private UUID areaId;

    private LocalDate since;
    private LocalDate until;

    protected CaseArea() {}

    CaseArea(CaseFile caseFile, UUID areaId) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = caseFile.houseId();
        this.caseId = caseFile.id();
        this.areaId = areaId;
        this.since = LocalDate.now(Amsterdam.ZONE);
    }

    void end() {
        until = LocalDate.now(Amsterdam.ZONE);
    }
}
