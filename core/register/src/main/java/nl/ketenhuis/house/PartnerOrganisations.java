package nl.ketenhuis.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The organisations partners are, for all who have their ids. */
@ApplicationScoped
public class PartnerOrganisations {

    private final EntityManager entityManager;

    PartnerOrganisations(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Those of these organisations that take part in the house today (I-10). */
    public Set<UUID> findIds(UUID houseId, Collection<UUID> ids) {
        @SuppressWarnings("unchecked")
        List<UUID> found = entityManager
                .createNativeQuery("""
                        select distinct p.organisation_id from participation p
                        where p.house_id = :house and p.organisation_id = any(:ids)
                          and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date)""", UUID.class)
                .setParameter("house", houseId)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        return Set.copyOf(found);
    }

    /** The names of these organisations, by id, in one statement. */
    public Map<UUID, Organisation> find(Collection<UUID> ids) {
        @SuppressWarnings("unchecked")
        List<Organisation> found = entityManager
                .createNativeQuery(
                        "select o.id, o.oin, o.name, o.kind, o.chain from partner_organisation o where o.id = any(:ids)",
                        Organisation.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        return found.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    /**
     * An organisation.
     *
     * @param oin Organisatie-identificatienummer, twenty digits
     * @param kind POLICE, PROBATION, MUNICIPALITY, … as in the contract
     * @param chain CRIMINAL, CARE or PUBLIC_ORDER
     */
    public record Organisation(UUID id, String oin, String name, String kind, String chain) {}
}
