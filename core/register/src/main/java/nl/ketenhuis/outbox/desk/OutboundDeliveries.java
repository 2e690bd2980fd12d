package nl.ketenhuis.outbox.desk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.outbox.OutboundDelivery;
import nl.ketenhuis.outbox.OutboundDelivery.Status;

/** The deliveries of one house, as operators see them. */
@ApplicationScoped
class OutboundDeliveries implements PanacheRepositoryBase<OutboundDelivery, UUID> {

    private static final UUID AFTER_ALL = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    /** What a list may be narrowed to; empty means all. */
    record Filter(Optional<Status> status, Optional<String> recipient) {}

    /** Newest first. */
    List<OutboundDelivery> list(UUID houseId, Filter filter, Optional<UUID> before, int atMost) {
        Parameters values = Parameters.with("house", houseId).and("before", before.orElse(AFTER_ALL));
        StringBuilder where = new StringBuilder("houseId = :house and id < :before");
        filter.status().ifPresent(status -> {
            where.append(" and status = :status");
            values.and("status", status);
        });
        filter.recipient().ifPresent(recipient -> {
            where.append(" and recipient = :recipient");
            values.and("recipient", recipient);
        });
        return find(where + " order by id desc", values).range(0, atMost - 1).list();
    }

    OutboundDelivery get(UUID houseId, UUID id) {
        return find("id = ?1 and houseId = ?2", id, houseId)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    /** Locked for an operator's act. */
    OutboundDelivery lock(UUID houseId, UUID id) {
        return find("id = ?1 and houseId = ?2", id, houseId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }
}
