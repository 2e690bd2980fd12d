package nl.ketenhuis.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.plan.agreement.Ground;
import nl.ketenhuis.plan.agreement.PlanGround;
import nl.ketenhuis.plan.course.CaseThings;
import nl.ketenhuis.plan.course.InCase;
import nl.ketenhuis.plan.course.Narrowing;
import nl.ketenhuis.plan.intervention.InterventionMoves;

/** The plans of the cases, with their versions. */
@ApplicationScoped
public class Plans implements PanacheRepositoryBase<Plan, UUID>, PlanGround, InterventionMoves.StartFollower {

    private final CaseThings things;

    Plans(CaseThings things) {
        this.things = things;
    }

    PlanFile get(UUID id, Viewer viewer) {
        return file(things.get(Plan.class, id, viewer));
    }

    PlanFile lock(UUID id, Viewer viewer) {
        return file(things.lock(Plan.class, id, viewer));
    }

    /** The last plan of a case in the viewer's sight: the one that goes on, if any does. */
    Optional<PlanFile> ofCase(UUID caseId, Viewer viewer) {
        Narrowing ofCase = new Narrowing().by("c.id = :case", "case", Optional.of(caseId));
        return things.list(Plan.class, viewer, ofCase, 1).stream().findFirst().map(this::file);
    }

    /** @throws Refused 404 if the plan has no such version */
    PlanVersion version(UUID planId, int number) {
        return versions(planId, number, null).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    void persist(PlanVersion version) {
        getEntityManager().persist(version);
    }

    /** @throws Refused 409, guard {@code one-plan-at-a-time} */
    void requireNone(UUID caseId) {
        if (count("caseId = ?1 and status <> CLOSED", caseId) > 0) {
            throw new Refused(Refusal.of(ProblemCategory.CONFLICT, "guard-one-plan-at-a-time")
                    .withGuard("one-plan-at-a-time"));
        }
    }

    @Override
    public Optional<Ground.OfPlan> of(UUID caseId, UUID planId, Optional<UUID> goalId) {
        return find("id = ?1 and caseId = ?2 and status in (DRAFT, AGREED, ACTIVE)", planId, caseId)
                .firstResultOptional()
                .filter(plan -> goalId.isEmpty() || hasGoal(plan, goalId.get()))
                .map(plan -> new Ground.OfPlan(plan.id(), drafting(plan) ? null : plan.agreedVersion()));
    }

    /** The first intervention of a plan that starts makes it active. */
    @Override
    public void started(CaseFile caseFile, UUID interventionId) {
        find("caseId = ?1 and status = AGREED", caseFile.id())
                .firstResultOptional()
                .filter(plan ->
                        version(plan.id(), plan.agreedVersion()).interventions().contains(interventionId))
                .ifPresent(plan -> plan.become(Plan.Status.ACTIVE));
    }

    private boolean hasGoal(Plan plan, UUID goalId) {
        return versions(plan.id(), plan.lastVersion(), null).stream()
                .flatMap(version -> version.content().goals().stream())
                .anyMatch(goal -> goal.id().equals(goalId));
    }

    /** An agreement made while a version is being drafted comes with that version. */
    private boolean drafting(Plan plan) {
        return plan.agreedVersion() == null || plan.lastVersion() > plan.agreedVersion() && open(plan);
    }

    private boolean open(Plan plan) {
        PlanVersion.Status last = version(plan.id(), plan.lastVersion()).status();
        return last == PlanVersion.Status.DRAFT || last == PlanVersion.Status.PROPOSED;
    }

    /** The same after an act: what was a draft may be in force. */
    PlanFile refreshed(PlanFile file) {
        return file(file.at());
    }

    private PlanFile file(InCase<Plan> at) {
        Plan plan = at.thing();
        List<PlanVersion> found = versions(plan.id(), plan.lastVersion(), plan.agreedVersion());
        Optional<PlanVersion> current = numbered(found, plan.agreedVersion());
        Optional<PlanVersion> draft = numbered(found, plan.lastVersion())
                .filter(version -> version.status() != PlanVersion.Status.AGREED
                        && version.status() != PlanVersion.Status.SUPERSEDED);
        return new PlanFile(at, current, draft);
    }

    private List<PlanVersion> versions(UUID planId, int one, Integer other) {
        return getEntityManager()
                .createQuery(
                        "select v from PlanVersion v where v.id.planId = :plan and (v.id.number = :one or v.id.number = :other)",
                        PlanVersion.class)
                .setParameter("plan", planId)
                .setParameter("one", one)
                .setParameter("other", other == null ? one : other)
                .getResultList();
    }

    private static Optional<PlanVersion> numbered(List<PlanVersion> found, Integer number) {
        return found.stream()
                .filter(version -> number != null && version.number() == number)
                .findFirst();
    }
}
