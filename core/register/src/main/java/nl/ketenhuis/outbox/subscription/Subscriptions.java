package nl.ketenhuis.outbox.subscription;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.PlainSql;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/** Subscriptions; each is known only to the organisation and client that made it. */
@ApplicationScoped
class Subscriptions implements PanacheRepositoryBase<Subscription, UUID> {

    private static final UUID AFTER_ALL = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");
    private static final String OWN = "houseId = ?1 and organisationId = ?2 and client = ?3";

    private static final String ENTITLED = """
            select c.id from subscription s
            join partner_organisation o on o.id = s.organisation_id
            join participation p on p.organisation_id = s.organisation_id and p.house_id = s.house_id
             and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date)
            join case_participant cp on cp.organisation_id = s.organisation_id and cp.until is null
             and cp.case_id = any(?)
            join case_file c on c.id = cp.case_id and c.house_id = s.house_id
            where s.id = ?
              and (not c.shielded or exists
                    (select 1 from shield_access a where a.case_id = c.id and a.holder = o.oin))""";

    private static final String DUE = """
            select distinct d.recipient from outbound_delivery d
            where d.channel = 'WEBHOOK' and d.status = 'PENDING' and d.next_attempt_at <= now()""";

    private final PlainSql sql;

    Subscriptions(PlainSql sql) {
        this.sql = sql;
    }

    /** The caller's, newest first. */
    List<Subscription> list(Viewer viewer, Optional<UUID> before, int atMost) {
        return find(
                        OWN + " and id < ?4 order by id desc",
                        viewer.houseId(),
                        viewer.organisationId(),
                        viewer.caller().clientId(),
                        before.orElse(AFTER_ALL))
                .range(0, atMost - 1)
                .list();
    }

    Subscription get(Viewer viewer, UUID id) {
        return get(viewer, id, LockModeType.NONE);
    }

    /** Ends a subscription: nothing more is posted, and what still waits is set aside when its turn comes. */
    @Transactional
    public void end(Viewer viewer, UUID id, String ifMatch) {
        Subscription subscription = get(viewer, id, LockModeType.PESSIMISTIC_WRITE);
        ETags.require(ifMatch, subscription.version());
        delete(subscription);
    }

    /** Those of these cases of which the subscriber may be told now: it takes part in house and case still. */
    Set<UUID> entitled(UUID subscriptionId, Collection<UUID> cases) {
        return Set.copyOf(
                sql.list(ENTITLED, row -> row.getObject(1, UUID.class), cases.toArray(UUID[]::new), subscriptionId));
    }

    /** Recipients with something to send now; one whose subscription has ended too, so that nothing waits for ever. */
    List<String> due() {
        return sql.list(DUE, row -> row.getString(1));
    }

    private Subscription get(Viewer viewer, UUID id, LockModeType lock) {
        return find(
                        OWN + " and id = ?4",
                        viewer.houseId(),
                        viewer.organisationId(),
                        viewer.caller().clientId(),
                        id)
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }
}
