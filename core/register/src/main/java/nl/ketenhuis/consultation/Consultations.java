package nl.ketenhuis.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/**
 * Meetings as a viewer may know of them: who sees the whole house knows of all, others of those they chair or their
 * organisation is invited to. What is on the agenda has its own limits.
 */
@ApplicationScoped
public class Consultations implements PanacheRepositoryBase<Consultation, UUID> {

    private final EntityManager entityManager;

    Consultations(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What a list may be narrowed to; empty means all. */
    record Filter(Optional<UUID> table, Optional<Consultation.Status> status) {}

    /** The condition in HQL, on an alias of {@code Consultation}; takes the parameters {@link #bind} sets. */
    public static String inSight(String alias, Viewer viewer) {
        String ofHouse = alias + ".houseId = :meetingHouse";
        return viewer.houseWide()
                ? ofHouse
                : ofHouse + " and (" + alias + ".chairSubject = :meetingSubject or exists (select 1 from Invitation mi"
                        + " where mi.consultationId = " + alias + ".id and mi.organisationId = :meetingOrganisation))";
    }

    /** Sets the parameters of {@link #inSight}. */
    public static void bind(Query query, Viewer viewer) {
        query.setParameter("meetingHouse", viewer.houseId());
        if (!viewer.houseWide()) {
            query.setParameter("meetingSubject", viewer.subject());
            query.setParameter("meetingOrganisation", viewer.organisationId());
        }
    }

    /** @throws Refused 404, the same whether it does not exist or may not be known */
    public Consultation get(UUID id, Viewer viewer) {
        return one(id, viewer).getResultStream().findFirst().orElseThrow(Consultations::unknown);
    }

    /** The same, locked. Meetings are locked before cases, everywhere. */
    public Consultation lock(UUID id, Viewer viewer) {
        return one(id, viewer)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(Consultations::unknown);
    }

    /** Those planned last come first. */
    List<Consultation> list(Viewer viewer, Filter filter, Optional<UUID> before, int atMost) {
        StringBuilder where = new StringBuilder("from Consultation k where ").append(inSight("k", viewer));
        filter.table().ifPresent(value -> where.append(" and k.tableId = :table"));
        filter.status().ifPresent(value -> where.append(" and k.status = :status"));
        before.ifPresent(value -> where.append(" and k.id < :before"));
        TypedQuery<Consultation> query = entityManager
                .createQuery(where + " order by k.id desc", Consultation.class)
                .setMaxResults(atMost);
        bind(query, viewer);
        filter.table().ifPresent(value -> query.setParameter("table", value));
        filter.status().ifPresent(value -> query.setParameter("status", value));
        before.ifPresent(value -> query.setParameter("before", value));
        return query.getResultList();
    }

    private TypedQuery<Consultation> one(UUID id, Viewer viewer) {
        TypedQuery<Consultation> query = entityManager
                .createQuery("from Consultation k where k.id = :id and " + inSight("k", viewer), Consultation.class)
                .setParameter("id", id);
        bind(query, viewer);
        return query;
    }

    private static Refused unknown() {
        return new Refused(ProblemCategory.UNKNOWN, "unknown");
    }
}
