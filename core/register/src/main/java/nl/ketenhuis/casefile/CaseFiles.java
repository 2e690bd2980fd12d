package nl.ketenhuis.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.disclosure.CaseScope;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/** The cases of the houses. */
@ApplicationScoped
public class CaseFiles implements PanacheRepositoryBase<CaseFile, UUID> {

    private final EntityManager entityManager;

    CaseFiles(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * A case in the viewer's sight, its row locked until the transaction ends.
     *
     * @throws Refused 404, the same whether it does not exist or may not be known
     */
    public CaseFile lock(UUID caseId, Viewer viewer) {
        TypedQuery<CaseFile> query = entityManager
                .createQuery(
                        "select c from CaseFile c where c.id = :id and " + CaseScope.condition("c", viewer),
                        CaseFile.class)
                .setParameter("id", caseId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE);
        CaseScope.bind(query, viewer);
        return query.getResultStream().findFirst().orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    /** The same, and the version that was meant: 412 when it is another by now, 428 when none was named. */
    public CaseFile lock(UUID caseId, String ifMatch, Viewer viewer) {
        CaseFile caseFile = lock(caseId, viewer);
        ETags.require(ifMatch, caseFile.version());
        return caseFile;
    }

    /** Locks those of these cases that are in the viewer's sight, in a fixed order, before an act on two of them. */
    public void lockInOrder(Collection<UUID> ids, Viewer viewer) {
        TypedQuery<CaseFile> query = entityManager
                .createQuery(
                        "select c from CaseFile c where c.id in :ids and " + CaseScope.condition("c", viewer)
                                + " order by c.id",
                        CaseFile.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE);
        CaseScope.bind(query, viewer);
        query.getResultList();
    }

    /** The open cases a person is the focus of or matters to, locked, in a fixed order so that two acts never block each other. */
    public List<CaseFile> lockOpenOf(UUID personId) {
        return entityManager
                .createQuery("""
                        select c from CaseFile c where c.status <> CLOSED
                          and c.id in (select p.id.caseId from CasePerson p where p.id.personId = :person and p.until is null)
                        order by c.id""", CaseFile.class)
                .setParameter("person", personId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
