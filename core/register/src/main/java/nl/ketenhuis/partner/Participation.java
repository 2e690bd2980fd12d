package nl.ketenhuis.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** That an organisation takes part in a house, from one day to another, and through which adapter, if any. */
@Entity
@Immutable
@Table(name = "participation")
class Participation {

    /** House, organisation and first day. */
    @Embeddable
    record Key(
            @Column(name = "house_id") UUID houseId,
            @Column(name = "organisation_id") UUID organisationId,
            @Column(name = "valid_from") LocalDate validFrom) {}

    @EmbeddedId
    private Key id;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private String adapter;

    @Formula("(select o.oin from partner_organisation o where o.id = organisation_id)")
    private String oin;

    protected Participation() {}
}
