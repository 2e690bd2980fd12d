package nl.ketenhuis.casefile;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.ketenhuis.convention.Amsterdam;

/**
 * An organisation that takes part in a case in a role, from one day to another: it sees the case as long as it does (I-21).
 * Another role, or coming back, is another row.
 */
@Entity
@Table(name = "case_participant")
public class CaseParticipant {

    /** The role of who simply takes part. */
    public static final String PARTICIPANT = "PARTICIPANT";

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    private String role;
    private LocalDate since;
    private LocalDate until;

    protected CaseParticipant() {}

    public CaseParticipant(CaseFile caseFile, UUID organisationId, String role) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.caseId = caseFile.id();
        this.organisationId = organisationId;
        this.houseId = caseFile.houseId();
        this.role = role;
        this.since = LocalDate.now(Amsterdam.ZONE);
    }

    /** It takes part no more, from this moment; the day stays on record. */
    public void end() {
        until = LocalDate.now(Amsterdam.ZONE);
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String role() {
        return role;
    }
}
