package nl.ketenhuis.group;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.outbox.Outbox;

/** The youth groups of a house: that a group is there may be known to all its partners, who belongs to it may not. */
@ApplicationScoped
public class YouthGroups implements PanacheRepositoryBase<YouthGroup, UUID> {

    private static final int ASSESSMENTS_SHOWN = 200;

    private final EntityManager entityManager;
    private final Outbox outbox;

    YouthGroups(EntityManager entityManager, Outbox outbox) {
        this.entityManager = entityManager;
        this.outbox = outbox;
    }

    /** What a list may be narrowed to; empty means all. */
    record Filter(
            Optional<YouthGroup.Status> status,
            Optional<String> typeCode,
            Optional<UUID> area,
            Optional<String> municipality) {}

    /** @throws Refused 404 when the viewer's house has no such group */
    public YouthGroup get(UUID id, Viewer viewer) {
        return find("id = ?1 and houseId = ?2", id, viewer.houseId())
                .firstResultOptional()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    /** Whether the viewer's house has this group. */
    public boolean known(UUID id, Viewer viewer) {
        return count("id = ?1 and houseId = ?2", id, viewer.houseId()) > 0;
    }

    /** The same, locked for a change. */
    public YouthGroup lock(UUID id, Viewer viewer) {
        return find("id = ?1 and houseId = ?2", id, viewer.houseId())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    /** Follows a group from now on. */
    public void add(YouthGroup group) {
        persist(group);
        outbox.addGroup(group.houseId(), "nl.ketenhuis.group-registered.v1", group.id());
    }

    /** Puts a group at rest, wakes or dissolves it. */
    public void turn(YouthGroup group, YouthGroup.Status next, YouthGroup.Remark remark) {
        group.become(next, remark);
        outbox.addGroup(group.houseId(), "nl.ketenhuis.group-status-changed.v1", group.id());
    }

    /** Newest first. */
    List<YouthGroup> list(Viewer viewer, Filter filter, Optional<UUID> before, int atMost) {
        StringBuilder where = new StringBuilder("from YouthGroup g where g.houseId = :house");
        filter.status().ifPresent(value -> where.append(" and g.status = :status"));
        filter.typeCode().ifPresent(value -> where.append(" and g.typeCode = :type"));
        filter.area().ifPresent(value -> where.append(" and g.areaId = :area"));
        filter.municipality().ifPresent(value -> where.append(" and g.municipalityCode = :municipality"));
        before.ifPresent(value -> where.append(" and g.id < :before"));
        TypedQuery<YouthGroup> query = entityManager
                .createQuery(where + " order by g.id desc", YouthGroup.class)
                .setParameter("house", viewer.houseId())
                .setMaxResults(atMost);
        filter.status().ifPresent(value -> query.setParameter("status", value));
        filter.typeCode().ifPresent(value -> query.setParameter("type", value));
        filter.area().ifPresent(value -> query.setParameter("area", value));
        filter.municipality().ifPresent(value -> query.setParameter("municipality", value));
        before.ifPresent(value -> query.setParameter("before", value));
        return query.getResultList();
    }

    void assessed(YouthGroup group, GroupAssessment.Seen seen, Viewer assessor) {
        group.assess(seen);
        entityManager.persist(new GroupAssessment(group, seen, assessor));
        outbox.addGroup(group.houseId(), "nl.ketenhuis.group-assessed.v1", group.id());
    }

    /** Latest first. */
    List<GroupAssessment> assessmentsOf(UUID groupId) {
        return entityManager
                .createQuery(
                        "from GroupAssessment a where a.groupId = :group order by a.assessedOn desc, a.id desc",
                        GroupAssessment.class)
                .setParameter("group", groupId)
                .setMaxResults(ASSESSMENTS_SHOWN)
                .getResultList();
    }
}
