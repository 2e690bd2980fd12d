package nl.ketenhuis.group.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.disclosure.CaseScope;
import nl.ketenhuis.disclosure.PersonScope;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.group.YouthGroup;
import nl.ketenhuis.group.YouthGroup.Remark;
import nl.ketenhuis.person.Person;

/** Memberships of youth groups. A viewer is shown those of persons it may know of (I-21); counts count all. */
@ApplicationScoped
public class GroupMembers {

    private final EntityManager entityManager;

    GroupMembers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A membership and whose it is. */
    record Row(GroupMember member, Person person) {}

    /** How many belong to these groups today. */
    public Map<UUID, Long> count(Collection<UUID> groupIds) {
        return entityManager
                .createQuery(
                        "select m.groupId, count(m) from GroupMember m where m.groupId in :groups and m.since <= :today"
                                + " and (m.until is null or m.until > :today) group by m.groupId",
                        Object[].class)
                .setParameter("groups", groupIds)
                .setParameter("today", LocalDate.now(Amsterdam.ZONE))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** Those who belong to the group and have not left it. The group must be locked. */
    public List<GroupMember> presentIn(YouthGroup group) {
        return entityManager
                .createQuery(
                        "from GroupMember m where m.groupId = :group and m.until is null order by m.id",
                        GroupMember.class)
                .setParameter("group", group.id())
                .getResultList();
    }

    /** Ends every membership of a group that is no more. */
    public void endAll(YouthGroup group, Remark remark) {
        presentIn(group).forEach(member -> member.end(remark));
    }

    /** Lets a member go on in the group an earlier one became. */
    public void goOn(GroupMember member, YouthGroup later, LocalDate on, Viewer teller) {
        entityManager.persist(member.goingOnIn(later, on, teller));
    }

    GroupMember add(GroupMember member) {
        entityManager.persist(member);
        return member;
    }

    /** @throws Refused 404 when it does not exist, or its person may not be known */
    Row get(UUID groupId, UUID id, Viewer viewer) {
        TypedQuery<Row> query = inSight(" and m.id = :id", viewer)
                .setParameter("group", groupId)
                .setParameter("id", id);
        return query.getResultStream().findFirst().orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    /**
     * Latest to be recorded first.
     *
     * @param on the day they belonged to it; empty means ever
     */
    List<Row> list(UUID groupId, Optional<LocalDate> on, Optional<UUID> before, Viewer viewer, int atMost) {
        String narrow = (on.isPresent() ? " and m.since <= :day and (m.until is null or m.until > :day)" : "")
                + (before.isPresent() ? " and m.id < :before" : "")
                + " order by m.id desc";
        TypedQuery<Row> query =
                inSight(narrow, viewer).setParameter("group", groupId).setMaxResults(atMost);
        on.ifPresent(day -> query.setParameter("day", day));
        before.ifPresent(id -> query.setParameter("before", id));
        return query.getResultList();
    }

    /** The person, if the viewer may know of him or her. */
    Optional<Person> person(UUID personId, Viewer viewer) {
        TypedQuery<Person> query = entityManager
                .createQuery(
                        "select p from Person p where p.id = :person and " + PersonScope.condition("p", viewer),
                        Person.class)
                .setParameter("person", personId);
        CaseScope.bind(query, viewer);
        return query.getResultStream().findFirst();
    }

    private TypedQuery<Row> inSight(String narrow, Viewer viewer) {
        TypedQuery<Row> query = entityManager.createQuery(
                "select m, p from GroupMember m join Person p on p.id = m.personId where m.groupId = :group and "
                        + PersonScope.condition("p", viewer) + narrow,
                Row.class);
        CaseScope.bind(query, viewer);
        return query;
    }
}
