package nl.ketenhuis.area;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.outbox.Outbox;

/** The areas of a house: every partner of the house may know of them. */
@ApplicationScoped
public class Areas implements PanacheRepositoryBase<Area, UUID> {

    private final EntityManager entityManager;
    private final Outbox outbox;

    Areas(EntityManager entityManager, Outbox outbox) {
        this.entityManager = entityManager;
        this.outbox = outbox;
    }

    /** What a list may be narrowed to; empty means all. */
    record Filter(
            Optional<Area.Kind> kind,
            Optional<Area.Status> status,
            Optional<Area.Attention> attention,
            Optional<String> municipality) {}

    /** @throws Refused 404 when the viewer's house has no such area */
    public Area get(UUID id, Viewer viewer) {
        return seek(id, viewer).orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    /** The area, if the viewer's house has it. */
    public Optional<Area> seek(UUID id, Viewer viewer) {
        return find("id = ?1 and houseId = ?2", id, viewer.houseId()).firstResultOptional();
    }

    /** The same, locked for a change. */
    public Area lock(UUID id, Viewer viewer) {
        return find("id = ?1 and houseId = ?2", id, viewer.houseId())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    /** Names by id, in one statement. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Area::id, Area::name));
    }

    /** Newest first. */
    List<Area> list(Viewer viewer, Filter filter, Optional<UUID> before, int atMost) {
        StringBuilder where = new StringBuilder("from Area a where a.houseId = :house");
        filter.kind().ifPresent(value -> where.append(" and a.kind = :kind"));
        filter.status().ifPresent(value -> where.append(" and a.status = :status"));
        filter.attention().ifPresent(value -> where.append(" and a.attention = :attention"));
        filter.municipality().ifPresent(value -> where.append(" and a.municipalityCode = :municipality"));
        before.ifPresent(value -> where.append(" and a.id < :before"));
        TypedQuery<Area> query = entityManager
                .createQuery(where + " order by a.id desc", Area.class)
                .setParameter("house", viewer.houseId())
                .setMaxResults(atMost);
        filter.kind().ifPresent(value -> query.setParameter("kind", value));
        filter.status().ifPresent(value -> query.setParameter("status", value));
        filter.attention().ifPresent(value -> query.setParameter("attention", value));
        filter.municipality().ifPresent(value -> query.setParameter("municipality", value));
        before.ifPresent(value -> query.setParameter("before", value));
        return query.getResultList();
    }

    /** Latest first. */
    List<AreaAttention> attentionOf(UUID areaId) {
        return entityManager
                .createQuery(
                        "from AreaAttention t where t.areaId = :area order by t.ratedOn desc, t.id desc",
                        AreaAttention.class)
                .setParameter("area", areaId)
                .setMaxResults(200)
                .getResultList();
    }

    /** Tells all partners of the house of something in an area. */
    public void tell(Area area, String eventType) {
        outbox.addArea(area.houseId(), eventType, area.id());
    }

    void rated(Area area, Area.Rating rating, String by) {
        entityManager.persist(new AreaAttention(area, rating, by));
    }
}
