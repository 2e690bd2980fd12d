package nl.ketenhuis.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** Another person of the family or system a referral is about. */
@Entity
@Table(name = "referral_member")
public class ReferralMember {

    /** Referral and person. */
    @Embeddable
    public record Key(
            @Column(name = "referral_id") UUID referralId,
            @Column(name = "person_id") UUID personId) {}

    @EmbeddedId
    private Key id;

    @Column(name = "house_id")
    private UUID houseId;

    private String relation;

    protected ReferralMember() {}

    ReferralMember(Referral referral, UUID personId, String relation) {
        this.id = new Key(referral.id(), personId);
        this.houseId = referral.houseId();
        this.relation = relation;
    }

    public UUID personId() {
        return id.personId();
    }

    public String relation() {
        return relation;
    }
}
