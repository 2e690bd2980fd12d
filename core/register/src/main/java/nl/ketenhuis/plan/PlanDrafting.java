package nl.ketenhuis.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseFiles;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.plan.course.CaseCourse;
import nl.ketenhuis.plan.course.InCase;
import nl.ketenhuis.plan.intervention.Intervention;
import nl.ketenhuis.plan.intervention.Interventions;

/** Begins plans and drafts their versions. In the caller's transaction. */
@ApplicationScoped
class PlanDrafting {

    private final CaseFiles caseFiles;
    private final CaseCourse course;
    private final Plans plans;
    private final PlanStates states;
    private final Interventions interventions;

    PlanDrafting(CaseFiles caseFiles, CaseCourse course, Plans plans, PlanStates states, Interventions interventions) {
        this.caseFiles = caseFiles;
        this.course = course;
        this.plans = plans;
        this.states = states;
        this.interventions = interventions;
    }

    PlanFile open(UUID caseId, PlanContent content, Viewer viewer) {
        CaseFile caseFile = caseFiles.lock(caseId, viewer);
        course.require("openPlan", caseFile, viewer);
        plans.requireNone(caseId);
        refuse(faults(caseId, content, Set.of()));
        Plan plan = new Plan(caseFile, viewer.subject());
        PlanVersion draft = new PlanVersion(plan, plan.nextVersion(), content, viewer.subject());
        plans.persist(plan);
        plans.persist(draft);
        return new PlanFile(new InCase<>(caseFile, plan), Optional.empty(), Optional.of(draft));
    }

    /** Writes the draft anew; begins the next version when none is being drafted. */
    PlanFile draft(UUID planId, String ifMatch, PlanContent content, Viewer viewer) {
        PlanFile file = plans.lock(planId, viewer);
        ETags.require(ifMatch, file.plan().version());
        states.require("draftPlanVersion", file, viewer);
        refuse(faults(file.at().caseFile().id(), content, goalsOf(file)));
        if (file.draftIs(PlanVersion.Status.DRAFT)) {
            file.draft().orElseThrow().write(content, viewer.subject());
            file.plan().touch();
            return file;
        }
        PlanVersion next = new PlanVersion(file.plan(), file.plan().nextVersion(), content, viewer.subject());
        plans.persist(next);
        return new PlanFile(file.at(), file.current(), Optional.of(next));
    }

    private List<InputError> faults(UUID caseId, PlanContent content, Set<UUID> continued) {
        List<InputError> errors = new ArrayList<>();
        if (content.reviewDate().isBefore(LocalDate.now(Amsterdam.ZONE))) {
            errors.add(InputError.at("/reviewDate", "in-the-past"));
        }
        Set<UUID> named = new HashSet<>();
        content.goals().forEach(goal -> named.addAll(goal.interventionIds()));
        Set<UUID> known = interventions.ofCase(caseId, named).stream()
                .map(Intervention::id)
                .collect(Collectors.toSet());
        for (int i = 0; i < content.goals().size(); i++) {
            PlanGoal goal = content.goals().get(i);
            if (!known.containsAll(goal.interventionIds())) {
                errors.add(InputError.at("/goals/" + i + "/interventionIds", "not-of-case"));
            }
            if (goal.id() != null && !continued.contains(goal.id())) {
                errors.add(InputError.at("/goals/" + i + "/id", "unknown-goal"));
            }
        }
        return errors;
    }

    private static Set<UUID> goalsOf(PlanFile file) {
        return Stream.concat(file.current().stream(), file.draft().stream())
                .flatMap(version -> version.content().goals().stream())
                .map(PlanGoal::id)
                .collect(Collectors.toSet());
    }

    private static void refuse(List<InputError> errors) {
        if (!errors.isEmpty()) {
            throw new Refused(Refusal.invalid(errors));
        }
    }
}
