package nl.ketenhuis.plan.agreement;

import java.util.UUID;

/** What an agreement belongs to: a plan, a decision of a consultation that was held, or aftercare that was started (I-07). */
public sealed interface Ground {

    UUID id();

    /**
     * A plan.
     *
     * @param version the version in force; null while none is agreed: the agreement stands once one is
     */
    record OfPlan(UUID id, Integer version) implements Ground {}

    /** A decision of a consultation. */
    record OfDecision(UUID id) implements Ground {}

    /** Aftercare, with the release its last day is counted from. */
    record OfAftercare(UUID id, int daysFromRelease) implements Ground {}
}
