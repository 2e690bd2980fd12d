package nl.ketenhuis.casefile.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.disclosure.CaseScope;
import nl.ketenhuis.disclosure.PersonScope;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.person.Person;

/** Social systems as a viewer may see them: those with a member the viewer may know of; and of the members those only. */
@ApplicationScoped
public class SocialSystems {

    private final EntityManager entityManager;

    SocialSystems(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A member of one of several systems, with the person it is. */
    record Member(UUID systemId, SystemMember member, Person person) {}

    /** An open case about a system. */
    record OpenCase(UUID systemId, UUID caseId) {}

    SocialSystem get(UUID id, Viewer viewer) {
        return systems(" and s.id = :id", Map.of("id", id), viewer)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    /** The same, locked for an act. */
    SocialSystem lock(UUID id, Viewer viewer) {
        SocialSystem system = get(id, viewer);
        entityManager.refresh(system, LockModeType.PESSIMISTIC_WRITE);
        return system;
    }

    /** Newest first. */
    List<SocialSystem> list(Viewer viewer, Optional<UUID> person, Optional<UUID> before, int atMost) {
        String ofPerson = " and s.id in (select o.systemId from SystemMember o where o.personId = :person)";
        String narrow = (person.isPresent() ? ofPerson : "") + (before.isPresent() ? " and s.id < :before" : "");
        TypedQuery<SocialSystem> query = systems(narrow, Map.of(), viewer).setMaxResults(atMost);
        person.ifPresent(id -> query.setParameter("person", id));
        before.ifPresent(id -> query.setParameter("before", id));
        return query.getResultList();
    }

    /** The members of these systems the viewer may know of, in the order they joined. */
    List<Member> members(List<UUID> systems, Viewer viewer) {
        TypedQuery<Member> query = entityManager
                .createQuery(
                        "select m.systemId, m, p from SystemMember m join Person p on p.id = m.personId"
                                + " where m.systemId in :systems and " + PersonScope.condition("p", viewer)
                                + " order by m.id",
                        Member.class)
                .setParameter("systems", systems);
        CaseScope.bind(query, viewer);
        return query.getResultList();
    }

    /** Open cases about these systems the viewer may know of. */
    List<OpenCase> openCases(List<UUID> systems, Viewer viewer) {
        TypedQuery<OpenCase> query = entityManager
                .createQuery(
                        "select c.systemId, c.id from CaseFile c where c.systemId in :systems and c.status <> CLOSED and "
                                + CaseScope.condition("c", viewer) + " order by c.id desc",
                        OpenCase.class)
                .setParameter("systems", systems);
        CaseScope.bind(query, viewer);
        return query.getResultList();
    }

    /** Whoever belongs to a system of the house today, for opening a case about it. Nobody if there is no such system. */
    public List<Person> presentMembers(UUID houseId, UUID systemId) {
        return entityManager
                .createQuery(
                        "select p from SystemMember m join Person p on p.id = m.personId"
                                + " where m.systemId = :system and m.houseId = :house and m.until is null order by m.id",
                        Person.class)
                .setParameter("system", systemId)
                .setParameter("house", houseId)
                .getResultList();
    }

    /**
     * A new system of persons the house knows, each with a place in it.
     *
     * @param members codes of {@link SystemMember.Relation} by id of the person
     * @return id of the system
     */
    public UUID form(UUID houseId, String name, Map<UUID, String> members) {
        SocialSystem system = new SocialSystem(houseId, name);
        entityManager.persist(system);
        entityManager.flush();
        members.forEach((person, relation) ->
                entityManager.persist(new SystemMember(system, person, SystemMember.Relation.valueOf(relation))));
        entityManager.flush();
        return system.id();
    }

    /**
     * The same system at another house, of the members that are handed over.
     *
     * @param people the members as that house knows them, by the id they have here
     * @return id of the new system
     */
    public UUID copy(UUID systemId, UUID houseId, Map<UUID, Person> people) {
        SocialSystem original = entityManager.find(SocialSystem.class, systemId);
        SocialSystem copy = new SocialSystem(houseId, original.name());
        entityManager.persist(copy);
        entityManager.flush();
        entityManager
                .createQuery(
                        "select m from SystemMember m where m.systemId = :system and m.until is null order by m.id",
                        SystemMember.class)
                .setParameter("system", systemId)
                .getResultStream()
                .filter(member -> people.containsKey(member.personId()))
                .forEach(member -> entityManager.persist(
                        new SystemMember(copy, people.get(member.personId()).id(), member.relation())));
        entityManager.flush();
        return copy.id();
    }

    /** How many of these persons the viewer may know of. */
    long known(List<UUID> persons, Viewer viewer) {
        TypedQuery<Long> query = entityManager
                .createQuery(
                        "select count(p) from Person p where p.id in :persons and "
                                + PersonScope.condition("p", viewer),
                        Long.class)
                .setParameter("persons", persons);
        CaseScope.bind(query, viewer);
        return query.getSingleResult();
    }

    private TypedQuery<SocialSystem> systems(String narrow, Map<String, Object> parameters, Viewer viewer) {
        TypedQuery<SocialSystem> query = entityManager.createQuery(
                "select s from SocialSystem s where s.houseId = :scopeHouse and exists (select 1 from SystemMember m"
                        + " join Person p on p.id = m.personId where m.systemId = s.id and "
                        + PersonScope.condition("p", viewer) + ")" + narrow + " order by s.id desc",
                SocialSystem.class);
        CaseScope.bind(query, viewer);
        parameters.forEach(query::setParameter);
        return query;
    }
}
