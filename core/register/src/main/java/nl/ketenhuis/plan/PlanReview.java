package nl.ketenhuis.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.TimelineEntry;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.plan.course.CaseCourse;
import nl.ketenhuis.plan.work.Watch;
import nl.ketenhuis.plan.work.WorkItem;
import nl.ketenhuis.plan.work.WorkItems;

/** Looks at plans again: when their day has come, in between, and at the end, goal by goal. In the caller's transaction. */
@ApplicationScoped
class PlanReview implements Watch {

    private static final String DUE =
            "status in (AGREED, ACTIVE) and reviewDate <= ?1 and reviewToldFor is distinct from reviewDate";

    private final Plans plans;
    private final PlanStates states;
    private final WorkItems work;
    private final CaseCourse course;

    PlanReview(Plans plans, PlanStates states, WorkItems work, CaseCourse course) {
        this.plans = plans;
        this.states = states;
        this.work = work;
        this.course = course;
    }

    /** @param adjust whether the case goes back to its table, to change the plan */
    PlanFile review(UUID id, String ifMatch, boolean adjust, String conclusion, LocalDate next, Viewer viewer) {
        PlanFile file = lock(id, ifMatch, viewer);
        states.require("reviewPlan", file, viewer);
        if (!next.isAfter(LocalDate.now(Amsterdam.ZONE))) {
            throw invalid("/nextReviewDate", "in-the-past");
        }
        CaseFile caseFile = file.at().caseFile();
        file.plan().reviewed(conclusion, next);
        work.settle(id, viewer.subject());
        course.note(caseFile, TimelineEntry.Kind.PLAN_REVIEWED, "plan", id);
        if (adjust) {
            course.follow("reviewCase", caseFile);
        }
        return file;
    }

    PlanFile evaluate(UUID id, String ifMatch, String conclusion, List<Plan.GoalResult> results, Viewer viewer) {
        PlanFile file = lock(id, ifMatch, viewer);
        String next = states.require("evaluatePlan", file, viewer);
        Set<UUID> goals = file.current().orElseThrow().content().goals().stream()
                .map(PlanGoal::id)
                .collect(Collectors.toSet());
        if (results.size() != goals.size()
                || !goals.equals(results.stream().map(Plan.GoalResult::goalId).collect(Collectors.toSet()))) {
            throw invalid("/results", "every-goal-once");
        }
        file.plan().evaluated(conclusion, results);
        file.plan().become(Plan.Status.valueOf(next));
        work.settle(id, viewer.subject());
        course.note(file.at().caseFile(), TimelineEntry.Kind.PLAN_EVALUATED, "plan", id);
        return file;
    }

    PlanFile close(UUID id, String ifMatch, Viewer viewer) {
        PlanFile file = lock(id, ifMatch, viewer);
        file.plan().become(Plan.Status.valueOf(states.require("closePlan", file, viewer)));
        work.settle(id, viewer.subject());
        return file;
    }

    @Override
    public String name() {
        return "findReviewsDue";
    }

    @Override
    public Collection<UUID> suspects(LocalDate today, int atMost) {
        return plans.getEntityManager()
                .createQuery("select distinct p.caseId from Plan p where " + DUE, UUID.class)
                .setParameter(1, today)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** A review is for the direction of the house. */
    @Override
    public int look(CaseFile caseFile, LocalDate today, String traceId) {
        List<Plan> due = plans.list(DUE + " and caseId = ?2", today, caseFile.id());
        due.forEach(plan -> {
            plan.toldReview();
            work.raise(caseFile, null, WorkItem.Kind.REVIEW_DUE, plan.id(), plan.reviewDate());
        });
        return due.size();
    }

    private PlanFile lock(UUID id, String ifMatch, Viewer viewer) {
        PlanFile file = plans.lock(id, viewer);
        ETags.require(ifMatch, file.plan().version());
        return file;
    }

    private static Refused invalid(String pointer, String code) {
        return new Refused(Refusal.invalid(List.of(InputError.at(pointer, code))));
    }
}
