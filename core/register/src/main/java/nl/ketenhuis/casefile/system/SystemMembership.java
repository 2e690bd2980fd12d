package nl.ketenhuis.casefile.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CasePerson;
import nl.ketenhuis.casefile.CaseTimeline;
import nl.ketenhuis.casefile.TimelineEntry.Kind;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;

/** Who belongs to a social system; open cases about it follow. In the caller's transaction. */
@ApplicationScoped
class SystemMembership {

    private final EntityManager entityManager;
    private final SocialSystems systems;
    private final CaseTimeline timeline;

    SystemMembership(EntityManager entityManager, SocialSystems systems, CaseTimeline timeline) {
        this.entityManager = entityManager;
        this.systems = systems;
        this.timeline = timeline;
    }

    /** Somebody who belongs to it. */
    record Joining(UUID personId, SystemMember.Relation relation) {}

    /** @throws Refused 400 when somebody is not known to the viewer, or named twice */
    SocialSystem create(Viewer viewer, String name, List<Joining> members) {
        List<UUID> ids = members.stream().map(Joining::personId).toList();
        if (members.isEmpty() || new HashSet<>(ids).size() != ids.size() || systems.known(ids, viewer) != ids.size()) {
            throw wrong("/members");
        }
        SocialSystem system = new SocialSystem(viewer.houseId(), name);
        entityManager.persist(system);
        entityManager.flush();
        members.forEach(one -> entityManager.persist(new SystemMember(system, one.personId(), one.relation())));
        return system;
    }

    /** @throws Refused 400 when the person is not known to the viewer, or belongs to it already */
    void add(SocialSystem system, Viewer viewer, Joining joining) {
        UUID person = joining.personId();
        if (systems.known(List.of(person), viewer) == 0
                || present(system, person).isPresent()) {
            throw wrong("/personId");
        }
        entityManager.persist(new SystemMember(system, person, joining.relation()));
        system.touch();
        for (CaseFile caseFile : openCases(system)) {
            inCase(caseFile, person)
                    .ifPresentOrElse(
                            CasePerson::resume,
                            () -> entityManager.persist(new CasePerson(caseFile, person, CasePerson.Role.MEMBER)));
            timeline.add(caseFile, Kind.MEMBER_JOINED, Instant.now(), "person", person);
        }
    }

    /** @throws Refused 400 when the person does not belong to it */
    void end(SocialSystem system, UUID person, String reason) {
        present(system, person).orElseThrow(() -> wrong("/personId")).end(reason);
        system.touch();
        for (CaseFile caseFile : openCases(system)) {
            inCase(caseFile, person).ifPresent(CasePerson::end);
            timeline.add(caseFile, Kind.MEMBER_LEFT, Instant.now(), "person", person);
        }
    }

    private Optional<SystemMember> present(SocialSystem system, UUID person) {
        return entityManager
                .createQuery(
                        "select m from SystemMember m where m.systemId = :system and m.personId = :person"
                                + " and m.until is null",
                        SystemMember.class)
                .setParameter("system", system.id())
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    private List<CaseFile> openCases(SocialSystem system) {
        return entityManager
                .createQuery(
                        "select c from CaseFile c where c.systemId = :system and c.status <> CLOSED order by c.id",
                        CaseFile.class)
                .setParameter("system", system.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private Optional<CasePerson> inCase(CaseFile caseFile, UUID person) {
        return Optional.ofNullable(entityManager.find(CasePerson.class, new CasePerson.Key(caseFile.id(), person)));
    }

    private static Refused wrong(String pointer) {
        return new Refused(Refusal.invalid(List.of(InputError.at(pointer, "unknown-person"))));
    }
}
