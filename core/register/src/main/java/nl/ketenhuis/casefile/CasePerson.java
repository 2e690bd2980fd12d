package nl.ketenhuis.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.ketenhuis.convention.Amsterdam;

/** A person a case is about, or who matters to it. */
@Entity
@Table(name = "case_person")
public class CasePerson {

    /** The focal person (hoofdpersoon) is the one the case is about; a member belongs to the social system it is about. */
    public enum Role {
        FOCAL,
        MEMBER,
        RELATED
    }

    /** Case and person. */
    @Embeddable
    public record Key(
            @Column(name = "case_id") UUID caseId,
            @Column(name = "person_id") UUID personId) {}

    @EmbeddedId
    private Key id;

    @Column(name = "house_id")
    private UUID houseId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private LocalDate until;

    protected CasePerson() {}

    public CasePerson(CaseFile caseFile, UUID personId, Role role) {
        this.id = new Key(caseFile.id(), personId);
        this.houseId = caseFile.houseId();
        this.role = role;
    }

    /** The person matters to the case no more: what happens to him or her is no longer put on it. */
    public void end() {
        until = LocalDate.now(Amsterdam.ZONE);
    }

    /** The person matters to it again. */
    public void resume() {
        until = null;
    }
}
