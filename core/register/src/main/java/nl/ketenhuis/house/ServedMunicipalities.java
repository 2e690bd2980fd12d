package nl.ketenhuis.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;

/** The municipalities a house works for: memberships are dated (S-REG-6). */
@ApplicationScoped
public class ServedMunicipalities {

    private final EntityManager entityManager;

    ServedMunicipalities(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Whether the house worked for the municipality on this day. */
    public boolean served(UUID houseId, String municipalityCode, LocalDate on) {
        return (Boolean) entityManager
                .createNativeQuery("""
                        select exists (select 1 from house_municipality m
                                       where m.house_id = :house and m.municipality_code = :code
                                         and m.valid_from <= :day and (m.valid_to is null or m.valid_to > :day))""", Boolean.class)
                .setParameter("house", houseId)
                .setParameter("code", municipalityCode)
                .setParameter("day", on)
                .getSingleResult();
    }
}
