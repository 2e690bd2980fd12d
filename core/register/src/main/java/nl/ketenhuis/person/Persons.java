package nl.ketenhuis.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.convention.PlainSql;

/** The persons of the houses. */
@ApplicationScoped
public class Persons implements PanacheRepositoryBase<Person, UUID> {

    private static final int MOST_CANDIDATES = 20;

    private final EntityManager entityManager;
    private final PlainSql sql;

    Persons(EntityManager entityManager, PlainSql sql) {
        this.entityManager = entityManager;
        this.sql = sql;
    }

    /** Lets one transaction at a time work on a person, to its end: messages about one person never race. */
    public void lock(UUID personId) {
        sql.lock(1, List.of(personId.toString()));
    }

    /** Those who may be meant by a name and birth date: same birth date and like name, or same name and other birth date. */
    List<Person> findCandidates(UUID houseId, String nameKey, String soundKey, String givenKey, LocalDate birthDate) {
        return entityManager
                .createNativeQuery("""
                        (select p.* from person p where p.house_id = :house and p.birth_date = :birth and p.name_key = :name limit :most)
                        union
                        (select p.* from person p where p.house_id = :house and p.birth_date = :birth and p.sound_key = :sound limit :most)
                        union
                        (select p.* from person p where p.house_id = :house and p.name_key = :name and p.given_key = :given limit :most)""", Person.class)
                .setParameter("house", houseId)
                .setParameter("birth", birthDate)
                .setParameter("name", nameKey)
                .setParameter("sound", soundKey)
                .setParameter("given", givenKey)
                .setParameter("most", MOST_CANDIDATES)
                .getResultList();
    }
}
