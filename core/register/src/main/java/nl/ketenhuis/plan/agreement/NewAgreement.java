package nl.ketenhuis.plan.agreement;

import java.util.Optional;
import java.util.UUID;

/**
 * An agreement to be made.
 *
 * @param goalId the goal of the plan it serves
 * @param interventionId the intervention it is about
 */
public record NewAgreement(Ground ground, Promise promise, Optional<UUID> goalId, Optional<UUID> interventionId) {

    /** The same, of this class of data unless it has one of its own. */
    NewAgreement of(String dataClass) {
        Promise classed = new Promise(
                promise.text(),
                promise.conditions(),
                promise.responsibleOrganisationId(),
                promise.responsiblePerson(),
                promise.due(),
                promise.secrecy().over(new Promise.Secrecy(dataClass, null)));
        return new NewAgreement(ground, classed, goalId, interventionId);
    }
}
