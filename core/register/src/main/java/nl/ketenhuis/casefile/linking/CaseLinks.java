package nl.ketenhuis.casefile.linking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.disclosure.CaseScope;
import nl.ketenhuis.disclosure.Viewer;

/** The links of a case, as far as the other case is in the viewer's sight. */
@ApplicationScoped
class CaseLinks {

    private final EntityManager entityManager;

    CaseLinks(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A link and the case at its other end. */
    record Row(CaseLink link, CaseFile other) {}

    /** Newest first; the case must be known to be in sight. */
    List<Row> list(UUID caseId, Viewer viewer, Optional<UUID> before, int atMost) {
        TypedQuery<Row> query = entityManager
                .createQuery(
                        "select l, c from CaseLink l join CaseFile c on c.id = case when l.caseId = :case"
                                + " then l.otherCaseId else l.caseId end"
                                + " where (l.caseId = :case or l.otherCaseId = :case)"
                                + (before.isPresent() ? " and l.id < :before" : "") + " and "
                                + CaseScope.condition("c", viewer) + " order by l.id desc",
                        Row.class)
                .setParameter("case", caseId)
                .setMaxResults(atMost);
        CaseScope.bind(query, viewer);
        before.ifPresent(id -> query.setParameter("before", id));
        return query.getResultList();
    }

    void add(CaseLink link) {
        entityManager.persist(link);
    }
}
