package nl.ketenhuis.group.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.group.YouthGroup;
import nl.ketenhuis.group.YouthGroup.Remark;

/** Which groups came from which. */
@ApplicationScoped
public class GroupLineages {

    private static final int SHOWN = 50;

    private final EntityManager entityManager;

    GroupLineages(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A group on the other end of a lineage. */
    public record Relative(GroupLineage lineage, UUID groupId, String name) {}

    /** The groups this one came from. */
    public List<Relative> predecessors(UUID groupId) {
        return relatives("g.id = l.id.earlierId where l.id.laterId = :group", groupId);
    }

    /** The groups this one went on as. */
    public List<Relative> successors(UUID groupId) {
        return relatives("g.id = l.id.laterId where l.id.earlierId = :group", groupId);
    }

    void add(YouthGroup earlier, YouthGroup later, GroupLineage.Kind kind, Remark remark, Viewer teller) {
        entityManager.persist(new GroupLineage(earlier, later, kind, remark, teller));
    }

    private List<Relative> relatives(String of, UUID groupId) {
        return entityManager
                .createQuery(
                        "select l, g.id, g.name from GroupLineage l join YouthGroup g on " + of + " order by g.id",
                        Relative.class)
                .setParameter("group", groupId)
                .setMaxResults(SHOWN)
                .getResultList();
    }
}
