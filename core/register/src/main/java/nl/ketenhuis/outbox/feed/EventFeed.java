package nl.ketenhuis.outbox.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.disclosure.CaseScope;
import nl.ketenhuis.disclosure.PersonScope;
import nl.ketenhuis.disclosure.Viewer;

/**
 * Reads events in the order of the transactions that wrote them. It stops before the oldest transaction that is still under
 * way: an event that commits late has a later place than whatever was read before it, so that no reader ever skips one.
 */
@ApplicationScoped
public class EventFeed {

    private static final String AFTER = """
            select e from FeedEvent e
            where e.houseId = :scopeHouse
              and sql('?', e.xid) < sql('pg_snapshot_xmin(pg_current_snapshot())')
              and sql('?', e.xid) >= sql('cast(? as xid8)', :xid)
              and (sql('?', e.xid) > sql('cast(? as xid8)', :xid) or e.position > :position)""";

    private final EntityManager entityManager;

    EventFeed(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A place in the feed: after the event with this position in this transaction. */
    record Place(String xid, long position) {

        static final Place START = new Place("0", 0);
    }

    /**
     * The events after a place that the viewer may know of: of cases in sight, and of referrals that are no case yet those
     * of its own organisation, or all for who sees the whole house. That there are groups and areas everyone of the house may know;
     * of persons, who may know of the person.
     *
     * @param types empty means all
     */
    List<FeedEvent> after(Place place, Viewer viewer, Collection<String> types, int atMost) {
        TypedQuery<FeedEvent> query = entityManager
                .createQuery(
                        AFTER + (types.isEmpty() ? "" : " and e.type in :types") + inSight(viewer)
                                + " order by e.xid, e.position",
                        FeedEvent.class)
                .setParameter("xid", place.xid())
                .setParameter("position", place.position())
                .setMaxResults(atMost);
        if (!types.isEmpty()) {
            query.setParameter("types", types);
        }
        CaseScope.bind(query, viewer);
        return query.getResultList();
    }

    /** These events, for who has been told of them. */
    public List<FeedEvent> list(Collection<UUID> ids) {
        return entityManager
                .createQuery("select e from FeedEvent e where e.id in :ids", FeedEvent.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private static String inSight(Viewer viewer) {
        String withoutCase = viewer.houseWide()
                ? "e.caseId is null and e.personId is null"
                : "e.caseId is null and (e.groupId is not null or e.areaId is not null or exists (select 1 from Referral r"
                        + " where r.id = e.referralId and r.referringOrganisationId = :scopeOrganisation))";
        return " and (" + withoutCase + " or exists (select 1 from CaseFile c where c.id = e.caseId and "
                + CaseScope.condition("c", viewer) + ") or exists (select 1 from Person p where p.id = e.personId and "
                + PersonScope.condition("p", viewer) + "))";
    }
}
