package nl.ketenhuis.casefile.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.direction.Participants;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/** The facts of cases, for acts on them. What a viewer is shown comes from {@link FactQueries}. */
@ApplicationScoped
public class Facts implements Participants.Leaving {

    private final EntityManager entityManager;

    Facts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * A fact of the viewer's own organisation.
     *
     * @throws Refused 404 for any other, shared with it or not: only who brought it in may act on it
     */
    CaseFact own(UUID factId, Viewer viewer) {
        return entityManager
                .createQuery(
                        "select f from CaseFact f where f.id = :id and f.houseId = :house and f.originId = :origin",
                        CaseFact.class)
                .setParameter("id", factId)
                .setParameter("house", viewer.houseId())
                .setParameter("origin", viewer.organisationId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    /** All facts of a case that were not withdrawn; the case is locked. */
    public List<CaseFact> ofCase(UUID caseId) {
        return entityManager
                .createQuery(
                        "select f from CaseFact f where f.caseId = :case and f.status <> WITHDRAWN order by f.id",
                        CaseFact.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** All shares in force of the facts of a case. */
    public List<FactShare> sharesOfCase(UUID caseId) {
        return entityManager
                .createQuery(
                        "select s from FactShare s where s.caseId = :case and s.endedAt is null order by s.id",
                        FactShare.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    List<FactShare> sharesOf(CaseFact fact) {
        return entityManager
                .createQuery("select s from FactShare s where s.factId = :fact and s.endedAt is null", FactShare.class)
                .setParameter("fact", fact.id())
                .getResultList();
    }

    void add(Object row) {
        entityManager.persist(row);
    }

    boolean personInCase(UUID caseId, UUID personId) {
        return !entityManager
                .createQuery("select p.id from CasePerson p where p.id.caseId = :case and p.id.personId = :person")
                .setParameter("case", caseId)
                .setParameter("person", personId)
                .getResultList()
                .isEmpty();
    }

    /** Who takes part no longer is shown nothing any more, and nothing again if it comes back. */
    @Override
    public void left(CaseFile caseFile, UUID organisationId) {
        sharesOfCase(caseFile.id()).stream()
                .filter(share -> share.organisationId().equals(organisationId))
                .forEach(share -> share.end("recipient-in-case"));
    }
}
