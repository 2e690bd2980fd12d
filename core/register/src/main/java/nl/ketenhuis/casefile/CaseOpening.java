package nl.ketenhuis.casefile;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile.Kind;
import nl.ketenhuis.outbox.CaseChange;
import nl.ketenhuis.outbox.Outbox;
import nl.ketenhuis.person.Person;
import nl.ketenhuis.person.Persons;

/** Opens a case on an accepted referral (I-02), or as one that ran elsewhere before. In the caller's transaction. */
@ApplicationScoped
public class CaseOpening {

    private final EntityManager entityManager;
    private final CaseNumbers numbers;
    private final Persons persons;
    private final Outbox outbox;
    private final List<CaseOpeningStep> steps;

    CaseOpening(
            EntityManager entityManager,
            CaseNumbers numbers,
            Persons persons,
            Outbox outbox,
            @All List<CaseOpeningStep> steps) {
        this.entityManager = entityManager;
        this.numbers = numbers;
        this.persons = persons;
        this.outbox = outbox;
        this.steps = steps;
    }

    /**
     * What a case is about.
     *
     * @param id of the social system, group or area; null for a person
     * @param persons the focal person, or the members of a social system; nobody for a group or an area
     */
    public record Subject(Kind kind, UUID id, List<Person> persons, Optional<String> municipality) {

        public static Subject person(Person person) {
            return new Subject(Kind.PERSON, null, List.of(person), Optional.ofNullable(person.municipalityCode()));
        }

        public static Subject system(UUID systemId, List<Person> members, Optional<String> municipality) {
            return new Subject(Kind.SYSTEM, systemId, List.copyOf(members), municipality);
        }

        public static Subject group(UUID groupId, Optional<String> municipality) {
            return new Subject(Kind.GROUP, groupId, List.of(), municipality);
        }

        public static Subject area(UUID areaId, Optional<String> municipality) {
            return new Subject(Kind.AREA, areaId, List.of(), municipality);
        }

        /** One shielded person makes the whole case shielded. */
        boolean shielded() {
            return persons.stream().anyMatch(Person::shielded);
        }
    }

    /**
     * What a case is opened with. Begin with {@link #about} and add what is known.
     *
     * @param owner subject of the process director
     * @param priority 1 comes first on the table's list, 5 last
     * @param participants ids of the organisations that take part from today
     * @param provenance where a case that ran elsewhere before comes from
     */
    public record Opening(
            Subject subject,
            String theme,
            Optional<UUID> tableId,
            Optional<String> owner,
            int priority,
            Set<UUID> participants,
            Optional<LocalDate> nextDate,
            Optional<UUID> referralId,
            Optional<String> provenance,
            String traceId) {

        public static Opening about(Subject subject, String theme, Set<UUID> participants, String traceId) {
            return new Opening(
                    subject,
                    theme,
                    Optional.empty(),
                    Optional.empty(),
                    CaseFile.NORMAL_PRIORITY,
                    Set.copyOf(participants),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    traceId);
        }

        /** The same, on this table, in this place of its list. */
        public Opening onTable(UUID table, int rank) {
            return new Opening(
                    subject,
                    theme,
                    Optional.of(table),
                    owner,
                    rank,
                    participants,
                    nextDate,
                    referralId,
                    provenance,
                    traceId);
        }

        /** The same, with this process director. */
        public Opening ownedBy(String director) {
            return new Opening(
                    subject,
                    theme,
                    tableId,
                    Optional.of(director),
                    priority,
                    participants,
                    nextDate,
                    referralId,
                    provenance,
                    traceId);
        }

        /** The same, looked at next on this day. */
        public Opening next(Optional<LocalDate> date) {
            return new Opening(
                    subject, theme, tableId, owner, priority, participants, date, referralId, provenance, traceId);
        }

        /** The same, on this referral. */
        public Opening onReferral(UUID referral) {
            return new Opening(
                    subject,
                    theme,
                    tableId,
                    owner,
                    priority,
                    participants,
                    nextDate,
                    Optional.of(referral),
                    provenance,
                    traceId);
        }

        /** The same, from where it ran before. */
        public Opening from(String origin) {
            return new Opening(
                    subject,
                    theme,
                    tableId,
                    owner,
                    priority,
                    participants,
                    nextDate,
                    referralId,
                    Optional.of(origin),
                    traceId);
        }
    }

    public CaseFile open(UUID houseId, Opening opening) {
        Subject subject = opening.subject();
        subject.persons().stream()
                .map(Person::id)
                .sorted(Comparator.naturalOrder())
                .forEach(persons::lock);
        CaseFile caseFile = new CaseFile(houseId, numbers.nextCase(houseId), opening);
        entityManager.persist(caseFile);
        CasePerson.Role role = subject.kind() == Kind.PERSON ? CasePerson.Role.FOCAL : CasePerson.Role.MEMBER;
        subject.persons().forEach(one -> entityManager.persist(new CasePerson(caseFile, one.id(), role)));
        opening.participants()
                .forEach(id -> entityManager.persist(new CaseParticipant(caseFile, id, CaseParticipant.PARTICIPANT)));
        opening.owner()
                .ifPresent(owner -> entityManager.persist(
                        new CaseAssignment(caseFile, CaseAssignment.Role.PROCESS_DIRECTOR, owner, null)));
        entityManager.persist(TimelineEntry.of(caseFile, TimelineEntry.Kind.CASE_OPENED, caseFile.openedAt()));
        entityManager.flush();
        outbox.add(opened(caseFile, opening), opening.traceId());
        steps.forEach(step -> step.opened(caseFile, subject.persons(), opening.traceId()));
        return caseFile;
    }

    private static CaseChange opened(CaseFile caseFile, Opening opening) {
        return new CaseChange(
                caseFile.houseId(),
                caseFile.id(),
                caseFile.nextEvent(),
                "nl.ketenhuis.case-opened.v1",
                caseFile.openedAt(),
                Optional.empty(),
                opening.referralId(),
                Optional.empty());
    }
}
