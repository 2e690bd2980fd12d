package nl.ketenhuis.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.ketenhuis.partner.spi.HouseCode;
import nl.ketenhuis.partner.spi.PartnerId;

/** Which partners' systems are connected to which houses: the dated participation of their organisations. */
@ApplicationScoped
public class PartnerConnections {

    private final EntityManager entityManager;
    /** A house's code never changes, so it may be remembered. */
    private final Map<UUID, HouseCode> codes = new ConcurrentHashMap<>();

    PartnerConnections(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The house a partner may send to today, or nothing if there is no such house or no participation in force (I-10). */
    public Optional<UUID> findHouse(PartnerId partner, HouseCode house) {
        @SuppressWarnings("unchecked")
        List<UUID> found = entityManager
                .createNativeQuery("""
                        select h.id from house h join participation p on p.house_id = h.id
                        where h.code = :house and p.adapter = :partner
                          and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date)""", UUID.class)
                .setParameter("house", house.value())
                .setParameter("partner", partner.value())
                .getResultList();
        return found.stream().findFirst();
    }

    /** The code of a house. */
    public HouseCode codeOf(UUID houseId) {
        return codes.computeIfAbsent(
                houseId,
                id -> new HouseCode((String) entityManager
                        .createNativeQuery("select code from house where id = :id", String.class)
                        .setParameter("id", id)
                        .getSingleResult()));
    }
}
