package nl.ketenhuis.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.ketenhuis.convention.Amsterdam;

/** An organisation that takes part in a case, from one day to another: it sees the case as long as it does (I-21). */
@Entity
@Table(name = "case_participant")
public class CaseParticipant {

    /** Case and organisation. */
    @Embeddable
    public record Key(
            @Column(name = "case_id") UUID caseId,
            @Column(name = "organisation_id") UUID organisationId) {}

    @EmbeddedId
    private Key id;

    @Column(name = "house_id")
    private UUID houseId;

    private String role;
    private LocalDate since;
    private LocalDate until;

    protected CaseParticipant() {}

    CaseParticipant(CaseFile caseFile, UUID organisationId, String role) {
        this.id = new Key(caseFile.id(), organisationId);
        this.houseId = caseFile.houseId();
        this.role = role;
        this.since = LocalDate.now(Amsterdam.ZONE);
    }
}
