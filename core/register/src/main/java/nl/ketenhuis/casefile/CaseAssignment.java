package nl.ketenhuis.casefile;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Who directed the process or the case, from when to when: the record behind the names on the case. */
@Entity
@Table(name = "case_assignment")
public class CaseAssignment {

    /** Process direction (procesregie) is the house's; case direction (casusregie) is a partner's who knows most. */
    public enum Role {
        PROCESS_DIRECTOR,
        CASE_DIRECTOR
    }

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String subject;

    @Column(name = "organisation_id")
    private UUID organisationId;

    private Instant since;
    private Instant until;

    protected CaseAssignment() {}

    /**
     * From now on.
     *
     * @param organisationId the organisation it is done for; null when that is not known
     */
    public CaseAssignment(CaseFile caseFile, Role role, String subject, UUID organisationId) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = caseFile.houseId();
        this.caseId = caseFile.id();
        this.role = role;
        this.subject = subject;
        this.organisationId = organisationId;
        this.since = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** No longer, from now. */
    public void end() {
        until = Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
