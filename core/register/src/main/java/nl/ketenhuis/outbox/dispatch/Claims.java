package nl.ketenhuis.outbox.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Takes deliveries in hand and writes down what became of them. Several instances may do so at once: rows in another's hand
 * are skipped, and of each case only the first that waits is taken.
 */
@ApplicationScoped
class Claims {

    private static final String CLAIM = """
            with due as (
              select d.id from outbound_delivery d
              where d.recipient = :recipient and d.status = 'PENDING' and d.next_attempt_at <= now()
                and not exists (select 1 from outbound_delivery e
                                where e.recipient = d.recipient and e.case_id = d.case_id
                                  and e.status = 'PENDING' and e.sequence < d.sequence)
              order by d.next_attempt_at, d.id
              limit :batch
              for update of d skip locked)
            update outbound_delivery d
            set next_attempt_at = now() + make_interval(secs => :lease), attempts = d.attempts + 1, version = d.version + 1
            from due where d.id = due.id
            returning d.id, d.house_id, d.recipient, d.kind, d.case_id, d.sequence, d.source_id, d.occurred_at""";

    private final EntityManager entityManager;
    private final OutboxConfig config;

    Claims(EntityManager entityManager, OutboxConfig config) {
        this.entityManager = entityManager;
        this.config = config;
    }

    @Transactional
    List<Claim> take(String recipient, int atMost) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entityManager
                .createNativeQuery(CLAIM, Tuple.class)
                .setParameter("recipient", recipient)
                .setParameter("batch", atMost)
                .setParameter("lease", config.lease().toMillis() / 1000.0)
                .getResultList();
        return rows.stream().map(Claims::claim).toList();
    }

    @Transactional
    void delivered(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            update("status = 'DELIVERED', delivered_at = now(), last_error = null", ids, null);
        }
    }

    /** Gives them back, to be taken again when the recipient's pause is over. */
    @Transactional
    void released(Collection<UUID> ids, String error) {
        if (!ids.isEmpty()) {
            update("next_attempt_at = now(), last_error = :error", ids, error);
        }
    }

    @Transactional
    void setAside(UUID id, String error) {
        update("status = 'SET_ASIDE', last_error = :error", List.of(id), error);
    }

    private void update(String change, Collection<UUID> ids, String error) {
        var query = entityManager
                .createNativeQuery("update outbound_delivery set version = version + 1, " + change
                        + " where id = any(:ids) and status = 'PENDING'")
                .setParameter("ids", ids.toArray(UUID[]::new));
        if (error != null) {
            query.setParameter("error", error.length() > 500 ? error.substring(0, 500) : error);
        }
        query.executeUpdate();
    }

    private static Claim claim(Tuple row) {
        return new Claim(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, UUID.class),
                row.get(5, Number.class).longValue(),
                row.get(6, UUID.class),
                row.get(7, Instant.class));
    }
}
