package nl.ketenhuis.plan.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.plan.course.CaseCourse;
import nl.ketenhuis.plan.course.CaseThings;
import nl.ketenhuis.plan.course.Happening;
import nl.ketenhuis.plan.course.InCase;
import nl.ketenhuis.state.Allowed;
import nl.ketenhuis.state.StateMachine;
import nl.ketenhuis.state.StateMachines;

/**
 * Puts before the direction of the house what stays undone: by hand, or by itself when something late has stood on a list too
 * long. A case in execution goes back to its table (domain 4.4). In the caller's transaction.
 */
@ApplicationScoped
class Escalation implements Watch {

    private final EntityManager entityManager;
    private final CaseThings things;
    private final CaseCourse course;
    private final WatchConfig config;
    private final StateMachine<InCase<WorkItem>> machine;

    Escalation(
            EntityManager entityManager,
            CaseThings things,
            CaseCourse course,
            WatchConfig config,
            StateMachines machines) {
        this.entityManager = entityManager;
        this.things = things;
        this.course = course;
        this.config = config;
        this.machine = machines.of(
                "work-item", one -> one.thing().status().name(), Map.of("case-is-open", (one, viewer) -> one.open()));
    }

    InCase<WorkItem> escalate(UUID id, String ifMatch, String reason, Viewer viewer) {
        InCase<WorkItem> item = things.lock(WorkItem.class, id, viewer);
        ETags.require(ifMatch, item.thing().version());
        machine.require("escalateWorkItem", item, viewer);
        escalate(item.caseFile(), item.thing(), reason, viewer.traceId());
        return item;
    }

    List<Allowed> allowed(InCase<WorkItem> item, Viewer viewer) {
        return machine.allowed(item, viewer);
    }

    @Override
    public String name() {
        return "escalate";
    }

    @Override
    public Collection<UUID> suspects(LocalDate today, int atMost) {
        return entityManager
                .createQuery(
                        "select distinct w.caseId from WorkItem w where w.kind = AGREEMENT_OVERDUE and w.settledAt is null"
                                + " and w.escalatedAt is null and w.raisedAt < :long",
                        UUID.class)
                .setParameter("long", tooLong())
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public int look(CaseFile caseFile, LocalDate today, String traceId) {
        List<WorkItem> late = entityManager
                .createQuery(
                        "select w from WorkItem w where w.caseId = :case and w.kind = AGREEMENT_OVERDUE"
                                + " and w.settledAt is null and w.escalatedAt is null and w.raisedAt < :long",
                        WorkItem.class)
                .setParameter("case", caseFile.id())
                .setParameter("long", tooLong())
                .getResultList();
        late.forEach(item -> escalate(caseFile, item, null, traceId));
        return late.size();
    }

    private void escalate(CaseFile caseFile, WorkItem item, String reason, String traceId) {
        item.escalate(reason);
        course.follow("reviewCase", caseFile);
        course.tell(caseFile, Happening.WORK_ESCALATED, item.id(), traceId);
    }

    private Instant tooLong() {
        return Instant.now().minus(config.escalation());
    }
}
