package nl.ketenhuis.plan.agreement;

import java.util.Optional;
import java.util.UUID;

/**
 * An agreement to be made.
 *
 * @param goalId the goal of the plan it serves
 * @param interventionId the intervention it is about
 */
public record NewAgreement(Ground ground, Promise promise, Optional<UUID> goalId, Optional<UUID> interventionId) {}
