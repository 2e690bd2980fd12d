package nl.ketenhuis.plan.capacity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/** The agreed places of the houses. */
@ApplicationScoped
class CapacityAllotments implements PanacheRepositoryBase<CapacityAllotment, UUID> {

    private final EntityManager entityManager;

    CapacityAllotments(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    CapacityAllotment get(UUID id, UUID houseId, LockModeType lock) {
        return find("id = ?1 and houseId = ?2", id, houseId)
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    /** The places agreed for a day, locked. */
    Optional<CapacityAllotment> lockFor(UUID typeId, LocalDate day) {
        return find("interventionTypeId = ?1 and validFrom <= ?2 and validTo > ?2", typeId, day)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** These places as they stand now, locked. */
    CapacityAllotment lock(UUID id) {
        return entityManager.find(CapacityAllotment.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean overlaps(UUID typeId, LocalDate from, LocalDate lastDay) {
        return count("interventionTypeId = ?1 and validFrom <= ?3 and validTo > ?2", typeId, from, lastDay) > 0;
    }

    /** Newest first. */
    List<CapacityAllotment> list(UUID houseId, Optional<UUID> typeId, Optional<UUID> before, int atMost) {
        TypedQuery<CapacityAllotment> query = entityManager
                .createQuery(
                        "select a from CapacityAllotment a where a.houseId = :house"
                                + (typeId.isPresent() ? " and a.interventionTypeId = :type" : "")
                                + (before.isPresent() ? " and a.id < :before" : "") + " order by a.id desc",
                        CapacityAllotment.class)
                .setParameter("house", houseId)
                .setMaxResults(atMost);
        typeId.ifPresent(id -> query.setParameter("type", id));
        before.ifPresent(id -> query.setParameter("before", id));
        return query.getResultList();
    }
}
