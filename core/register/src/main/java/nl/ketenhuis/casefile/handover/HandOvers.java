package nl.ketenhuis.casefile.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/** Hand-overs, as each of both houses may see them. */
@ApplicationScoped
class HandOvers {

    private static final String OF_HOUSE =
            "select h from HandOver h where (h.houseId = :house or h.toHouseId = :house)";

    private static final String HOUSES = """
            select h.id, h.code, h.name, o.oin
            from house h join partner_organisation o on o.municipality_code = h.host_municipality
            join participation p on p.organisation_id = o.id and p.house_id = h.id
             and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date)
            where\s""";

    private static final String KNOWN = """
            select exists (
              select 1 from case_person f join identity_claim i on i.person_id = f.person_id
              join identity_claim o on o.value_hash = i.value_hash and o.kind = i.kind and o.house_id = :house
              join person p on p.id = o.person_id and not p.shielded
              join case_person cp on cp.person_id = p.id and cp.until is null
              join case_file c on c.id = cp.case_id and c.status <> 'CLOSED' and not c.shielded
              where f.case_id = :case and f.role <> 'RELATED' and f.until is null)""";

    private final EntityManager entityManager;

    HandOvers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A house, and the OIN of the organisation that hosts it. */
    record House(UUID id, String code, String name, String oin) {}

    HandOver get(UUID id, Viewer viewer) {
        return entityManager
                .createQuery(OF_HOUSE + " and h.id = :id", HandOver.class)
                .setParameter("house", viewer.houseId())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    /** The same, locked for an act. */
    HandOver lock(UUID id, Viewer viewer) {
        HandOver handOver = get(id, viewer);
        entityManager.refresh(handOver, LockModeType.PESSIMISTIC_WRITE);
        return handOver;
    }

    /** Newest first. */
    List<HandOver> list(Viewer viewer, Optional<HandOver.Status> status, Optional<UUID> before, int atMost) {
        TypedQuery<HandOver> query = entityManager
                .createQuery(
                        OF_HOUSE + (status.isPresent() ? " and h.status = :status" : "")
                                + (before.isPresent() ? " and h.id < :before" : "") + " order by h.id desc",
                        HandOver.class)
                .setParameter("house", viewer.houseId())
                .setMaxResults(atMost);
        status.ifPresent(value -> query.setParameter("status", value));
        before.ifPresent(id -> query.setParameter("before", id));
        return query.getResultList();
    }

    /** A case has at most one request that waits. */
    boolean waiting(UUID caseId) {
        return !entityManager
                .createQuery("select h.id from HandOver h where h.caseId = :case and h.status = REQUESTED")
                .setParameter("case", caseId)
                .getResultList()
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    Optional<House> house(String code) {
        return entityManager
                .createNativeQuery(HOUSES + "h.code = :code", House.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    Map<UUID, House> houses(Collection<UUID> ids) {
        @SuppressWarnings("unchecked")
        List<House> found = entityManager
                .createNativeQuery(HOUSES + "h.id = any(:ids)", House.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        return found.stream().collect(Collectors.toMap(House::id, Function.identity(), (a, b) -> a));
    }

    /** Whether someone a case of another house is about has an open case here. */
    boolean knownHere(HandOver handOver) {
        return (Boolean) entityManager
                .createNativeQuery(KNOWN, Boolean.class)
                .setParameter("house", handOver.toHouseId())
                .setParameter("case", handOver.caseId())
                .getSingleResult();
    }

    void add(HandOver handOver) {
        entityManager.persist(handOver);
    }
}
