package nl.ketenhuis.plan.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.disclosure.CaseScope;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/**
 * Reads what belongs to cases in the viewer's sight, with its case, in one statement. A thing is an entity with fields {@code
 * caseId} and {@code houseId}. Locks are taken in one order everywhere: the case, then the thing.
 */
@ApplicationScoped
public class CaseThings {

    private final EntityManager entityManager;

    CaseThings(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @throws Refused 404, the same whether it does not exist or may not be known */
    public <T> InCase<T> get(Class<T> type, UUID id, Viewer viewer) {
        return one(type, id, viewer, LockModeType.NONE);
    }

    /** The same, thing and case locked for an act. */
    public <T> InCase<T> lock(Class<T> type, UUID id, Viewer viewer) {
        return one(type, id, viewer, LockModeType.PESSIMISTIC_WRITE);
    }

    public <T> List<InCase<T>> list(Class<T> type, Viewer viewer, Narrowing narrowing, int atMost) {
        TypedQuery<Object[]> query = entityManager
                .createQuery(select(type) + CaseScope.condition("c", viewer) + narrowing.hql(), Object[].class)
                .setMaxResults(atMost);
        CaseScope.bind(query, viewer);
        narrowing.bind(query);
        return query.getResultStream().map(row -> pair(type, row)).toList();
    }

    /** @throws Refused 404 when the case is not in the viewer's sight */
    public CaseFile requireSight(UUID caseId, Viewer viewer) {
        TypedQuery<CaseFile> query = entityManager
                .createQuery(
                        "select c from CaseFile c where c.id = :id and " + CaseScope.condition("c", viewer),
                        CaseFile.class)
                .setParameter("id", caseId);
        CaseScope.bind(query, viewer);
        return query.getResultStream().findFirst().orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    private <T> InCase<T> one(Class<T> type, UUID id, Viewer viewer, LockModeType lock) {
        TypedQuery<Object[]> query = entityManager
                .createQuery(select(type) + "t.id = :id and " + CaseScope.condition("c", viewer), Object[].class)
                .setParameter("id", id)
                .setLockMode(lock);
        CaseScope.bind(query, viewer);
        return query.getResultStream()
                .findFirst()
                .map(row -> pair(type, row))
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    private static String select(Class<?> type) {
        return "select c, t from CaseFile c join " + type.getSimpleName()
                + " t on t.caseId = c.id and t.houseId = c.houseId where ";
    }

    private static <T> InCase<T> pair(Class<T> type, Object[] row) {
        return new InCase<>((CaseFile) row[0], type.cast(row[1]));
    }
}
