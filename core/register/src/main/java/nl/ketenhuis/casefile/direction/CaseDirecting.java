package nl.ketenhuis.casefile.direction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseAssignment;
import nl.ketenhuis.casefile.CaseAssignment.Role;
import nl.ketenhuis.casefile.CaseEvents;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseStates;
import nl.ketenhuis.casefile.TimelineEntry.Kind;
import nl.ketenhuis.casefile.acting.CaseSteps;
import nl.ketenhuis.casefile.acting.CaseSteps.Step;
import nl.ketenhuis.convention.Dates;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;

/** Says who directs a case, when it is looked at, and at which level. In the caller's transaction; the row is locked. */
@ApplicationScoped
public class CaseDirecting {

    private final EntityManager entityManager;
    private final CaseSteps steps;
    private final CaseStates states;
    private final CaseEvents events;
    private final Participants participants;

    CaseDirecting(
            EntityManager entityManager,
            CaseSteps steps,
            CaseStates states,
            CaseEvents events,
            Participants participants) {
        this.entityManager = entityManager;
        this.steps = steps;
        this.states = states;
        this.events = events;
        this.participants = participants;
    }

    void assignProcessDirector(CaseFile caseFile, Viewer viewer, String subject, String motivation) {
        Step step = new Step("assignProcessDirector", Kind.PROCESS_DIRECTOR_ASSIGNED, subject, motivation);
        steps.take(step, caseFile, viewer, same -> {
            caseFile.ownedBy(subject);
            replace(caseFile, Role.PROCESS_DIRECTOR, subject, null);
        });
    }

    /** @throws Refused 400 when the organisation takes no part in the case */
    public void assignCaseDirector(
            CaseFile caseFile, Viewer viewer, String subject, UUID organisationId, String motivation) {
        Step step = new Step("assignCaseDirector", Kind.CASE_DIRECTOR_ASSIGNED, subject, motivation);
        steps.take(step, caseFile, viewer, same -> {
            if (participants.active(caseFile.id(), organisationId).isEmpty()) {
                throw new Refused(Refusal.invalid(List.of(InputError.at("/organisationId", "not-in-case"))));
            }
            caseFile.directedBy(subject);
            replace(caseFile, Role.CASE_DIRECTOR, subject, organisationId);
        });
    }

    /** When it is looked at next, and its place on the list; no step of its own: it is the daily bread. */
    void plan(CaseFile caseFile, Viewer viewer, LocalDate nextDate, Optional<Integer> priority) {
        states.machine().require("planCase", caseFile, viewer);
        Dates.requireNotPast("/nextDate", nextDate);
        caseFile.nextDate(nextDate);
        priority.ifPresent(rank -> caseFile.putOnTable(caseFile.tableId(), rank));
    }

    void changeLevel(CaseFile caseFile, Viewer viewer, CaseFile.Level level, String motivation) {
        Step step = new Step("changeCaseLevel", Kind.LEVEL_CHANGED, level.name(), motivation);
        steps.take(step, caseFile, viewer, same -> caseFile.changeLevel(level));
        events.tell(caseFile, "nl.ketenhuis.case-level-changed.v1", Instant.now(), viewer.traceId());
    }

    private void replace(CaseFile caseFile, Role role, String subject, UUID organisationId) {
        entityManager
                .createQuery(
                        "select a from CaseAssignment a where a.caseId = :case and a.role = :role and a.until is null",
                        CaseAssignment.class)
                .setParameter("case", caseFile.id())
                .setParameter("role", role)
                .getResultList()
                .forEach(CaseAssignment::end);
        entityManager.flush();
        entityManager.persist(new CaseAssignment(caseFile, role, subject, organisationId));
    }
}
