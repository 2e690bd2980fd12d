package nl.ketenhuis.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a house takes on, on which day, and for which municipality. */
@ApplicationScoped
public class Themes {

    private static final String IN_FORCE =
            "t.house_id = :house and t.valid_from <= :on and (t.valid_to is null or t.valid_to > :on)";

    private final EntityManager entityManager;

    Themes(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Whether the house takes on this theme on this day. */
    public boolean exists(UUID houseId, String code, LocalDate on) {
        return (Boolean) entityManager
                .createNativeQuery(
                        "select exists (select 1 from theme t where t.code = :code and " + IN_FORCE + ")",
                        Boolean.class)
                .setParameter("house", houseId)
                .setParameter("code", code)
                .setParameter("on", on)
                .getSingleResult();
    }

    /** Whether this municipality has the theme coordinated from the house (S-REF-13): it does if it has said nothing. */
    public boolean coordinated(UUID houseId, String municipality, String code, LocalDate on) {
        return (Boolean) entityManager
                .createNativeQuery(
                        "select coalesce(bool_or(t.theme = :code), true) from municipality_theme t"
                                + " where t.municipality_code = :municipality and " + IN_FORCE,
                        Boolean.class)
                .setParameter("house", houseId)
                .setParameter("municipality", municipality)
                .setParameter("code", code)
                .setParameter("on", on)
                .getSingleResult();
    }

    /** All in force on a day, by code, after this one. */
    @SuppressWarnings("unchecked")
    List<Theme> list(UUID houseId, LocalDate on, String after, int atMost) {
        return entityManager
                .createNativeQuery(
                        "select t.code, t.name, t.valid_from, t.valid_to from theme t where t.code > :after and "
                                + IN_FORCE + " order by t.code",
                        Theme.class)
                .setParameter("house", houseId)
                .setParameter("on", on)
                .setParameter("after", after)
                .setMaxResults(atMost)
                .getResultList();
    }
}
