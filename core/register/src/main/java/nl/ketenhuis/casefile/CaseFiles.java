package nl.ketenhuis.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.casefile.CasePerson.Role;

/** The cases of the houses. */
@ApplicationScoped
public class CaseFiles implements PanacheRepositoryBase<CaseFile, UUID> {

    private final EntityManager entityManager;

    CaseFiles(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The open cases a person is the focus of or matters to, locked, in a fixed order so that two acts never block each other. */
    public List<CaseFile> lockOpenOf(UUID personId) {
        return entityManager
                .createQuery("""
                        select c from CaseFile c where c.status = OPEN
                          and c.id in (select p.id.caseId from CasePerson p where p.id.personId = :person)
                        order by c.id""", CaseFile.class)
                .setParameter("person", personId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The open case of a person on a theme, if there is one (I-01). */
    public Optional<CaseFile> findOpen(UUID houseId, UUID personId, String theme) {
        return entityManager
                .createQuery("""
                        select c from CaseFile c join CasePerson p on p.id.caseId = c.id
                        where c.houseId = :house and c.status = OPEN and c.theme = :theme
                          and p.id.personId = :person and p.role = :focal
                        order by c.id""", CaseFile.class)
                .setParameter("house", houseId)
                .setParameter("person", personId)
                .setParameter("theme", theme)
                .setParameter("focal", Role.FOCAL)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
