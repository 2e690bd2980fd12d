package nl.ketenhuis.plan.agreement;

import java.util.Optional;
import java.util.UUID;

/** Who knows which plans agreements may belong to. */
public interface PlanGround {

    /** The plan as a ground; empty if the case has no such plan that goes on, or it has no such goal. */
    Optional<Ground.OfPlan> of(UUID caseId, UUID planId, Optional<UUID> goalId);
}
