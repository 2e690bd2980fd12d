package nl.ketenhuis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanGoalTest {

    @Test
    void aGoalKeepsItsIdFromVersionToVersionAndANewOneGetsOne() {
        UUID id = UUID.randomUUID();
        assertEquals(id, goal(id).identified().id());
        assertNotNull(goal(null).identified().id());
    }

    private static PlanGoal goal(UUID id) {
        return new PlanGoal(id, "HOUSING", "A roof.", null, List.of());
    }
}
