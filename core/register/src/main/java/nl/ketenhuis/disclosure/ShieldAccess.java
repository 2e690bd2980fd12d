package nl.ketenhuis.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Someone who is named for a shielded case. No role stands in for this. */
@Entity
@Immutable
@Table(name = "shield_access")
public class ShieldAccess {

    /**
     * Case and holder.
     *
     * @param holder subject of a person, or OIN of an organisation
     */
    @Embeddable
    public record Key(@Column(name = "case_id") UUID caseId, String holder) {}

    @EmbeddedId
    private Key id;

    @Column(name = "house_id")
    private UUID houseId;

    protected ShieldAccess() {}
}
