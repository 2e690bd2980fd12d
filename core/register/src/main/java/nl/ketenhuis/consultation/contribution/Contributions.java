package nl.ketenhuis.consultation.contribution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.consultation.contribution.Contribution.Status;
import nl.ketenhuis.disclosure.CaseScope;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/** What was asked of partners, as a viewer may see it: on cases in sight, and by a partner only what was asked of it. */
@ApplicationScoped
class Contributions implements PanacheRepositoryBase<Contribution, UUID> {

    private final EntityManager entityManager;

    Contributions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What a list may be narrowed to; empty means all. */
    record Filter(Optional<Status> status, Optional<UUID> consultation) {}

    /** A place in the list. */
    record Place(LocalDate dueDate, UUID id) {}

    Contribution get(UUID id, Viewer viewer) {
        return one(id, viewer).getResultStream().findFirst().orElseThrow(Contributions::unknown);
    }

    /** The same, locked. */
    Contribution lock(UUID id, Viewer viewer) {
        return one(id, viewer)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(Contributions::unknown);
    }

    boolean asked(UUID itemId, UUID organisationId) {
        return count("itemId = ?1 and organisationId = ?2 and status = ?3", itemId, organisationId, Status.ASKED) > 0;
    }

    /** First due first. */
    List<Contribution> list(Viewer viewer, Filter filter, Optional<Place> after, int atMost) {
        StringBuilder where = new StringBuilder(inSight(viewer));
        filter.status().ifPresent(value -> where.append(" and t.status = :status"));
        filter.consultation().ifPresent(value -> where.append(" and t.consultationId = :meeting"));
        after.ifPresent(value -> where.append(" and (t.dueDate > :due or t.dueDate = :due and t.id > :id)"));
        TypedQuery<Contribution> query = entityManager
                .createQuery(where + " order by t.dueDate, t.id", Contribution.class)
                .setMaxResults(atMost);
        CaseScope.bind(query, viewer);
        filter.status().ifPresent(value -> query.setParameter("status", value));
        filter.consultation().ifPresent(value -> query.setParameter("meeting", value));
        after.ifPresent(value -> query.setParameter("due", value.dueDate()).setParameter("id", value.id()));
        return query.getResultList();
    }

    private TypedQuery<Contribution> one(UUID id, Viewer viewer) {
        TypedQuery<Contribution> query = entityManager
                .createQuery(inSight(viewer) + " and t.id = :id", Contribution.class)
                .setParameter("id", id);
        CaseScope.bind(query, viewer);
        return query;
    }

    private static String inSight(Viewer viewer) {
        return "select t from Contribution t where t.houseId = :scopeHouse"
                + (viewer.houseWide() ? "" : " and t.organisationId = :scopeOrganisation")
                + " and exists (select 1 from CaseFile c where c.id = t.caseId and "
                + CaseScope.condition("c", viewer) + ")";
    }

    private static Refused unknown() {
        return new Refused(ProblemCategory.UNKNOWN, "unknown");
    }
}
