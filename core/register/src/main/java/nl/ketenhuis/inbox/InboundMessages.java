package nl.ketenhuis.inbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.convention.PlainSql;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.partner.spi.MessageId;

/** The messages that came in. */
@ApplicationScoped
public class InboundMessages implements PanacheRepositoryBase<InboundMessage, UUID> {

    private static final String ENTER = """
            insert into inbound_message (id, house_id, version, partner, message_id, transport, place, received_at,
                payload_cipher, payload_hash, status, attempts, times_received)
            values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, 'PARKED', 0, 1)
            on conflict (partner, message_id) do nothing""";

    private final EntityManager entityManager;
    private final PlainSql sql;

    InboundMessages(EntityManager entityManager, PlainSql sql) {
        this.entityManager = entityManager;
        this.sql = sql;
    }

    /**
     * Enters a message under its id. Waits for another transaction that is entering the same; the first to commit has it.
     *
     * @return whether it is new
     */
    public boolean enter(Arrival arrival, SealedPayload payload) {
        return sql.update(
                        ENTER,
                        arrival.id(),
                        arrival.houseId(),
                        arrival.partner().value(),
                        arrival.messageId().value(),
                        arrival.raw().transport().name(),
                        arrival.raw().place(),
                        arrival.receivedAt(),
                        payload.cipher(),
                        payload.hash())
                == 1;
    }

    /** Counts one more arrival of a message that is known, and gives it, if its text is the same. */
    public Optional<InboundMessage> findRepeat(Arrival arrival, SealedPayload payload) {
        InboundMessage known = getByMessageId(arrival.partner().value(), arrival.messageId());
        if (!Arrays.equals(known.payloadHash(), payload.hash())) {
            return Optional.empty();
        }
        update("timesReceived = timesReceived + 1 where id = ?1", known.id());
        return Optional.of(known);
    }

    public InboundMessage getByMessageId(String partner, MessageId messageId) {
        return find("partner = ?1 and messageId = ?2", partner, messageId.value())
                .singleResult();
    }

    /**
     * A message of this house, locked for an operator's act, and with it every parked message that names the same numbers:
     * always in one order, so that two acts about one person wait for each other and never both for ever.
     */
    public InboundMessage lock(UUID id, UUID houseId) {
        entityManager
                .createNativeQuery("""
                        select m.id from inbound_message m
                        where m.house_id = :house and (m.id = :id or m.status = 'PARKED'
                          and m.subject_hashes && (select t.subject_hashes from inbound_message t where t.id = :id))
                        order by m.id for update""", UUID.class)
                .setParameter("house", houseId)
                .setParameter("id", id)
                .getResultList();
        return find("id = ?1 and houseId = ?2", id, houseId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    /** Parked messages that name one of these numbers, locked; oldest event first. */
    @SuppressWarnings("unchecked")
    public List<UUID> lockParkedNaming(UUID houseId, byte[][] hashes) {
        return entityManager
                .createNativeQuery("""
                        select locked.id from (
                          select m.id, m.occurred_at from inbound_message m
                          where m.house_id = :house and m.status = 'PARKED'
                            and m.subject_hashes && cast(:hashes as bytea[])
                          order by m.id for update) locked
                        order by locked.occurred_at, locked.id""", UUID.class)
                .setParameter("house", houseId)
                .setParameter("hashes", hashes)
                .getResultList();
    }
}
