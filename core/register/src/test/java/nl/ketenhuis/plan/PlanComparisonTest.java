package nl.ketenhuis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanComparisonTest {

    private static final UUID HOME = UUID.randomUUID();
    private static final UUID WORK = UUID.randomUUID();
    private static final UUID DEBTS = UUID.randomUUID();
    private static final UUID SUPERVISION = UUID.randomUUID();
    private static final UUID COACHING = UUID.randomUUID();

    private final PlanComparison comparison = new PlanComparison(
            version(1, goal(HOME, "A roof.", SUPERVISION), goal(DEBTS, "No new debts.")),
            version(2, goal(HOME, "A home.", COACHING), goal(WORK, "Work.")),
            List.of());

    @Test
    void goalsAreTheSameWhenTheirIdsAre() {
        assertEquals(List.of("Work."), texts(comparison.goalsAdded()));
        assertEquals(List.of("No new debts."), texts(comparison.goalsRemoved()));
        assertEquals(1, comparison.goalsChanged().size());
        assertEquals("A roof.", comparison.goalsChanged().get(0).before().text());
        assertEquals("A home.", comparison.goalsChanged().get(0).after().text());
    }

    @Test
    void interventionsComeAndGoWithTheGoalsThatNameThem() {
        assertEquals(List.of(COACHING), comparison.interventionsAdded());
        assertEquals(List.of(SUPERVISION), comparison.interventionsRemoved());
    }

    @Test
    void aVersionDoesNotDifferFromItself() {
        PlanVersion one = version(1, goal(HOME, "A roof.", SUPERVISION));
        PlanComparison same = new PlanComparison(one, one, List.of());
        assertEquals(List.of(), same.goalsChanged());
        assertEquals(List.of(), same.goalsAdded());
    }

    private static List<String> texts(List<PlanGoal> goals) {
        return goals.stream().map(PlanGoal::text).toList();
    }

    private static PlanGoal goal(UUID id, String text, UUID... interventions) {
        return new PlanGoal(id, "HOUSING", text, null, List.of(interventions));
    }

    private static PlanVersion version(int number, PlanGoal... goals) {
        PlanContent content = new PlanContent("Summary.", LocalDate.of(2026, 12, 1), List.of(goals));
        return new PlanVersion(new Plan(), number, content, "somebody");
    }
}
