package nl.ketenhuis.casefile.acting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseFile.Status;
import nl.ketenhuis.casefile.CaseStates;
import nl.ketenhuis.casefile.CaseTimeline;
import nl.ketenhuis.casefile.TimelineEntry;
import nl.ketenhuis.disclosure.Viewer;

/** Asks the table of states, and writes down what is then done and why. In the caller's transaction. */
@ApplicationScoped
public class CaseSteps {

    private final EntityManager entityManager;
    private final CaseStates states;
    private final CaseTimeline timeline;

    CaseSteps(EntityManager entityManager, CaseStates states, CaseTimeline timeline) {
        this.entityManager = entityManager;
        this.states = states;
        this.timeline = timeline;
    }

    /**
     * An act to be taken.
     *
     * @param operation operation id of the contract and of the table of states
     * @param kind what it is on the timeline
     * @param reason what it comes down to, in a code or an id; null when the operation says it all
     * @param motivation why, in words; null when none was asked
     */
    public record Step(String operation, TimelineEntry.Kind kind, String reason, String motivation) {}

    /**
     * Does an act if the table of states allows it, and writes it down.
     *
     * @param change what it changes, given the state the table says it leads to
     * @throws nl.ketenhuis.gateway.problem.Refused 409 with the guard that refused
     */
    public void take(Step step, CaseFile caseFile, Viewer viewer, Consumer<Status> change) {
        Status to = Status.valueOf(states.machine().require(step.operation(), caseFile, viewer));
        record(step, caseFile, viewer, () -> change.accept(to));
    }

    /** The same, leading to this one of the states it may lead to. */
    public void take(Step step, Status to, CaseFile caseFile, Viewer viewer, Consumer<Status> change) {
        states.machine().require(step.operation(), to.name(), caseFile, viewer);
        record(step, caseFile, viewer, () -> change.accept(to));
    }

    private void record(Step step, CaseFile caseFile, Viewer viewer, Runnable change) {
        Status from = caseFile.status();
        change.run();
        CaseStep taken = new CaseStep(caseFile, step, from, viewer);
        entityManager.persist(taken);
        timeline.add(caseFile, step.kind(), taken.takenAt(), "case-step", taken.id());
    }

    /** Newest first; the case must be known to be in sight. */
    public List<CaseStep> list(UUID caseId, Optional<UUID> before, int atMost) {
        TypedQuery<CaseStep> query = entityManager
                .createQuery(
                        "select s from CaseStep s where s.caseId = :case"
                                + (before.isPresent() ? " and s.id < :before" : "") + " order by s.id desc",
                        CaseStep.class)
                .setParameter("case", caseId)
                .setMaxResults(atMost);
        before.ifPresent(id -> query.setParameter("before", id));
        return query.getResultList();
    }
}
