package nl.ketenhuis.inbox.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.inbox.InboundMessage;
import nl.ketenhuis.inbox.InboundMessage.Status;

/** Reads the messages of one house. */
@ApplicationScoped
class InboundMessageQueries {

    private final EntityManager entityManager;

    InboundMessageQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What a list may be narrowed to; empty means all. */
    record Filter(Optional<Status> status, Optional<String> partner, Optional<String> reason) {}

    /** Newest first. */
    List<InboundMessage> list(UUID houseId, Filter filter, Optional<UUID> before, int atMost) {
        StringBuilder where = new StringBuilder("select m from InboundMessage m where m.houseId = :house");
        filter.status().ifPresent(status -> where.append(" and m.status = :status"));
        filter.partner().ifPresent(partner -> where.append(" and m.partner = :partner"));
        filter.reason().ifPresent(reason -> where.append(" and m.reason = :reason"));
        before.ifPresent(id -> where.append(" and m.id < :before"));
        TypedQuery<InboundMessage> query = entityManager
                .createQuery(where + " order by m.id desc", InboundMessage.class)
                .setParameter("house", houseId)
                .setMaxResults(atMost);
        filter.status().ifPresent(status -> query.setParameter("status", status));
        filter.partner().ifPresent(partner -> query.setParameter("partner", partner));
        filter.reason().ifPresent(reason -> query.setParameter("reason", reason));
        before.ifPresent(id -> query.setParameter("before", id));
        return query.getResultList();
    }

    InboundMessage get(UUID houseId, UUID id) {
        return entityManager
                .createQuery(
                        "select m from InboundMessage m where m.houseId = :house and m.id = :id", InboundMessage.class)
                .setParameter("house", houseId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    /** The review each of these messages waits for, if there is one. */
    Map<UUID, UUID> openReviews(Collection<InboundMessage> messages) {
        return entityManager
                .createQuery(
                        "select r.inboundMessageId, r.id from MatchReview r where r.status = OPEN and r.inboundMessageId in :ids",
                        Tuple.class)
                .setParameter("ids", messages.stream().map(InboundMessage::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, UUID.class)));
    }
}
