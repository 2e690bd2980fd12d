package nl.ketenhuis.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import nl.ketenhuis.convention.Amsterdam;

/** Hands out numbers: per house, kind and year, rising by one, never used again. Waits for others that are taking one. */
@ApplicationScoped
public class CaseNumbers {

    private final EntityManager entityManager;

    CaseNumbers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A case number such as {@code NRD-2026-000123}. */
    String nextCase(UUID houseId) {
        return next(houseId, "CASE", "");
    }

    /** A referral number such as {@code NRD-A-2026-000045}. */
    public String nextReferral(UUID houseId) {
        return next(houseId, "REFERRAL", "A-");
    }

    private String next(UUID houseId, String kind, String mark) {
        int year = LocalDate.now(Amsterdam.ZONE).getYear();
        return (String) entityManager
                .createNativeQuery("""
                        with taken as (
                          insert into case_number (house_id, kind, year, last_serial) values (:house, :kind, :year, 1)
                          on conflict (house_id, kind, year) do update set last_serial = case_number.last_serial + 1
                          returning last_serial)
                        select h.case_prefix || '-' || cast(:mark as text) || :year || '-' || lpad(cast(t.last_serial as text), 6, '0')
                        from taken t, house h where h.id = :house""", String.class)
                .setParameter("house", houseId)
                .setParameter("kind", kind)
                .setParameter("year", year)
                .setParameter("mark", mark)
                .getSingleResult();
    }
}
