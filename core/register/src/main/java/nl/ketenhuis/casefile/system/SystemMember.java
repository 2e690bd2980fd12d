package nl.ketenhuis.casefile.system;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.ketenhuis.convention.Amsterdam;

/** Someone who belongs to a social system, from one day to another. */
@Entity
@Table(name = "system_member")
public class SystemMember {

    /** Place in the system. */
    public enum Relation {
        PARTNER,
        PARENT,
        CHILD,
        SIBLING,
        GRANDPARENT,
        OTHER_FAMILY,
        HOUSEHOLD,
        FRIEND,
        OTHER
    }

    @Id
    private UUID id;

    @Column(name = "house_id")
    private UUID houseId;

    @Column(name = "system_id")
    private UUID systemId;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private LocalDate since;
    private LocalDate until;

    @Column(name = "end_reason")
    private String endReason;

    protected SystemMember() {}

    SystemMember(SocialSystem system, UUID personId, Relation relation) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.houseId = system.houseId();
        this.systemId = system.id();
        this.personId = personId;
        this.relation = relation;
        this.since = LocalDate.now(Amsterdam.ZONE);
    }

    void end(String reason) {
        until = LocalDate.now(Amsterdam.ZONE);
        endReason = reason;
    }

    UUID personId() {
        return personId;
    }

    Relation relation() {
        return relation;
    }

    LocalDate since() {
        return since;
    }

    LocalDate until() {
        return until;
    }
}
