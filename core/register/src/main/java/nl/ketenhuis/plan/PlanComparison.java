package nl.ketenhuis.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What changed between two versions of a plan. Goals are the same when their ids are.
 *
 * @param agreementsAdded agreements that came after the earlier and up to the later one
 */
record PlanComparison(PlanVersion earlier, PlanVersion later, List<UUID> agreementsAdded) {

    /** A goal that reads otherwise. */
    record GoalChange(PlanGoal before, PlanGoal after) {}

    List<PlanGoal> goalsAdded() {
        return only(later, earlier);
    }

    List<PlanGoal> goalsRemoved() {
        return only(earlier, later);
    }

    List<GoalChange> goalsChanged() {
        Map<UUID, PlanGoal> after = goals(later);
        return earlier.content().goals().stream()
                .filter(goal -> after.containsKey(goal.id()) && !goal.equals(after.get(goal.id())))
                .map(goal -> new GoalChange(goal, after.get(goal.id())))
                .toList();
    }

    List<UUID> interventionsAdded() {
        return difference(later, earlier);
    }

    List<UUID> interventionsRemoved() {
        return difference(earlier, later);
    }

    private static List<PlanGoal> only(PlanVersion in, PlanVersion notIn) {
        Set<UUID> other = goals(notIn).keySet();
        return in.content().goals().stream()
                .filter(goal -> !other.contains(goal.id()))
                .toList();
    }

    private static List<UUID> difference(PlanVersion in, PlanVersion notIn) {
        Set<UUID> rest = new LinkedHashSet<>(in.interventions());
        rest.removeAll(notIn.interventions());
        return List.copyOf(rest);
    }

    private static Map<UUID, PlanGoal> goals(PlanVersion version) {
        return version.content().goals().stream().collect(Collectors.toMap(PlanGoal::id, Function.identity()));
    }
}
