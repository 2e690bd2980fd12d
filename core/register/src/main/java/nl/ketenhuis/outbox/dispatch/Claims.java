package nl.ketenhuis.outbox.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.convention.PlainSql;

/**
 * Takes deliveries in hand and writes down what became of them. Several instances may do so at once: rows in another's hand
 * are skipped, and of each case only the first that waits is taken.
 */
@ApplicationScoped
class Claims {

    private static final String CLAIM = """
            with due as (
              select d.id from outbound_delivery d
              where d.recipient = ? and d.status = 'PENDING' and d.next_attempt_at <= now()
                and not exists (select 1 from outbound_delivery e
                                where e.recipient = d.recipient and e.case_id = d.case_id
                                  and e.status = 'PENDING' and e.sequence < d.sequence)
              order by d.next_attempt_at, d.id
              limit ?
              for update of d skip locked)
            update outbound_delivery d
            set next_attempt_at = now() + make_interval(secs => ?), attempts = d.attempts + 1, version = d.version + 1
            from due where d.id = due.id
            returning d.id, d.house_id, d.recipient, d.kind, d.case_id, d.sequence, d.source_id, d.occurred_at""";

    private static final int LONGEST_ERROR = 500;

    private final PlainSql sql;
    private final OutboxConfig config;

    Claims(PlainSql sql, OutboxConfig config) {
        this.sql = sql;
        this.config = config;
    }

    @Transactional
    List<Claim> take(String recipient, int atMost) {
        return sql.list(CLAIM, Claims::claim, recipient, atMost, config.lease().toMillis() / 1000.0);
    }

    @Transactional
    void delivered(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            update("status = 'DELIVERED', delivered_at = now(), last_error = ?", ids, null);
        }
    }

    /** Gives them back, to be taken again when the recipient's pause is over. */
    @Transactional
    void released(Collection<UUID> ids, String error) {
        if (!ids.isEmpty()) {
            update("next_attempt_at = now(), last_error = ?", ids, error);
        }
    }

    @Transactional
    void setAside(UUID id, String error) {
        update("status = 'SET_ASIDE', last_error = ?", List.of(id), error);
    }

    private void update(String change, Collection<UUID> ids, String error) {
        sql.update(
                "update outbound_delivery set version = version + 1, " + change
                        + " where id = any(?) and status = 'PENDING'",
                error == null ? null : error.substring(0, Math.min(error.length(), LONGEST_ERROR)),
                ids.toArray(UUID[]::new));
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getObject(5, UUID.class),
                row.getLong(6),
                row.getObject(7, UUID.class),
                row.getTimestamp(8).toInstant());
    }
}
