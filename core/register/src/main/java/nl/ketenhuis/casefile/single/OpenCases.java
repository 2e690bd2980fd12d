package nl.ketenhuis.casefile.single;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.person.Persons;

/**
 * The open case of a subject on a theme (I-01): who opens or re-opens one asks here first. Acts about one subject come one
 * after the other, so that none misses another's case.
 */
@ApplicationScoped
public class OpenCases {

    /** The name of the guard that refuses a second one. */
    public static final String NONE_OPEN = "no-open-case-on-theme";

    private static final String ABOUT_PERSONS = """
            exists (select 1 from CasePerson p where p.id.caseId = c.id and p.id.personId in :subjects and p.until is null
              and (p.role = FOCAL or p.role = MEMBER and c.id <> :besides))""";
    private static final String ABOUT_PLACES = "(c.groupId in :subjects or c.areaId in :subjects) and c.id <> :besides";
    private static final String ABOUT_THE_SAME = """
            select c.id from CasePerson o join CasePerson p on p.id.personId = o.id.personId
            join CaseFile c on c.id = p.id.caseId
            where o.id.caseId = :case and o.until is null and o.role in (FOCAL, MEMBER)
              and p.until is null and p.role in (FOCAL, MEMBER)
              and c.houseId = :house and c.theme = :theme and c.status <> CLOSED""";
    private static final UUID NO_CASE = new UUID(0, 0);

    private final EntityManager entityManager;
    private final Persons persons;

    OpenCases(EntityManager entityManager, Persons persons) {
        this.entityManager = entityManager;
        this.persons = persons;
    }

    /** The open case about a person, alone or in a family, on a theme. Until the transaction ends nobody else opens one. */
    public Optional<CaseFile> lockAndFind(UUID houseId, UUID personId, String theme) {
        persons.lock(personId);
        return find(ABOUT_PERSONS, houseId, List.of(personId), theme, NO_CASE);
    }

    /** The same about a group or an area. */
    public Optional<CaseFile> lockAndFindOfPlace(UUID houseId, UUID placeId, String theme) {
        persons.lock(placeId);
        return find(ABOUT_PLACES, houseId, List.of(placeId), theme, NO_CASE);
    }

    /**
     * Makes sure that none of these persons has an open case on a theme, until the transaction ends.
     *
     * @param besides a case whose family they may belong to
     * @throws Refused 409, guard {@link #NONE_OPEN}
     */
    public void lockAndRequireNone(UUID houseId, Collection<UUID> personIds, String theme, UUID besides) {
        personIds.stream().sorted().forEach(persons::lock);
        if (find(ABOUT_PERSONS, houseId, personIds, theme, besides).isPresent()) {
            throw new Refused(
                    Refusal.of(ProblemCategory.CONFLICT, "guard-" + NONE_OPEN).withGuard(NONE_OPEN));
        }
    }

    /** Lets no other act open a case about whom or what this one is about, until the transaction ends. */
    public void lockSubjects(CaseFile caseFile) {
        subjects(caseFile).stream().sorted().forEach(persons::lock);
    }

    /** Whether a case is open about whom or what this closed one was about, on its theme. */
    public boolean hasOther(CaseFile caseFile) {
        if (!ofPersons(caseFile)) {
            return find(ABOUT_PLACES, caseFile.houseId(), subjects(caseFile), caseFile.theme(), caseFile.id())
                    .isPresent();
        }
        return entityManager
                .createQuery(ABOUT_THE_SAME, UUID.class)
                .setParameter("case", caseFile.id())
                .setParameter("house", caseFile.houseId())
                .setParameter("theme", caseFile.theme())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    private List<UUID> subjects(CaseFile caseFile) {
        if (!ofPersons(caseFile)) {
            return List.of(caseFile.subjectId());
        }
        return entityManager
                .createQuery(
                        "select p.id.personId from CasePerson p where p.id.caseId = :case and p.until is null"
                                + " and p.role in (FOCAL, MEMBER)",
                        UUID.class)
                .setParameter("case", caseFile.id())
                .getResultList();
    }

    private static boolean ofPersons(CaseFile caseFile) {
        return caseFile.kind() == CaseFile.Kind.PERSON || caseFile.kind() == CaseFile.Kind.SYSTEM;
    }

    private Optional<CaseFile> find(String about, UUID houseId, Collection<UUID> subjects, String theme, UUID besides) {
        return entityManager
                .createQuery(
                        "select c from CaseFile c where c.houseId = :house and c.status <> CLOSED and c.theme = :theme and "
                                + about + " order by c.id",
                        CaseFile.class)
                .setParameter("house", houseId)
                .setParameter("theme", theme)
                .setParameter("subjects", subjects)
                .setParameter("besides", besides)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
