package nl.ketenhuis.casefile;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ketenhuis.casefile.CasePerson.Role;
import nl.ketenhuis.outbox.CaseChange;
import nl.ketenhuis.outbox.Outbox;
import nl.ketenhuis.person.Person;
import nl.ketenhuis.person.Persons;

/** Opens a case on an accepted referral (I-02). In the caller's transaction. */
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
     * What a case is opened with.
     *
     * @param participants ids of the organisations that take part from today
     */
    public record Opening(
            Person person,
            String theme,
            UUID referralId,
            Set<UUID> participants,
            Optional<LocalDate> nextDate,
            String traceId) {}

    public CaseFile open(UUID houseId, Opening opening) {
        persons.lock(opening.person().id());
        CaseFile caseFile = new CaseFile(houseId, numbers.nextCase(houseId), opening);
        entityManager.persist(caseFile);
        entityManager.persist(new CasePerson(caseFile, opening.person().id(), Role.FOCAL));
        opening.participants().forEach(id -> entityManager.persist(new CaseParticipant(caseFile, id, "PARTICIPANT")));
        entityManager.persist(TimelineEntry.opened(caseFile));
        entityManager.flush();
        outbox.add(opened(caseFile, opening), opening.traceId());
        steps.forEach(step -> step.opened(caseFile, opening.person(), opening.traceId()));
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
                Optional.of(opening.referralId()),
                Optional.empty());
    }
}
