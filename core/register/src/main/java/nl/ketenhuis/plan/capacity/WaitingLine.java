package nl.ketenhuis.plan.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who waits for a place: served in the order of asking, as places come free. It writes rows of reservations only, never of
 * cases, whose locks come first; {@link GrantWatch} tells the cases afterwards.
 */
@ApplicationScoped
class WaitingLine {

    /** A row in another's hand is skipped: that one is about to leave the line, and waits for the allotment we hold. */
    private static final String ADVANCE = """
            with next as (
              select r.id from capacity_reservation r
              where r.capacity_allotment_id = :allotment and r.status = 'WAITING'
              order by r.id limit :free for update skip locked)
            update capacity_reservation r
            set status = 'RESERVED', announced = false, reserved_at = now(), version = r.version + 1
            from next where r.id = next.id""";

    private static final String PLACES = """
            select r.id, (select count(*) from capacity_reservation b
                          where b.capacity_allotment_id = r.capacity_allotment_id and b.status = 'WAITING' and b.id <= r.id)
            from capacity_reservation r where r.id = any(:ids) and r.status = 'WAITING'""";

    private final EntityManager entityManager;

    WaitingLine(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Gives free places to who waits. The allotment is locked.
     *
     * @return how many got one
     */
    int advance(CapacityAllotment allotment) {
        if (allotment.free() <= 0 || allotment.waiting() == 0) {
            return 0;
        }
        int served = entityManager
                .createNativeQuery(ADVANCE)
                .setParameter("allotment", allotment.id())
                .setParameter("free", allotment.free())
                .executeUpdate();
        for (int i = 0; i < served; i++) {
            allotment.leaveQueue();
            allotment.reserve();
        }
        return served;
    }

    /** The places in the line of those of these reservations that wait, counted from 1. */
    Map<UUID, Integer> places(Collection<UUID> reservations) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entityManager
                .createNativeQuery(PLACES)
                .setParameter("ids", reservations.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }
}
