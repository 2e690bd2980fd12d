package nl.ketenhuis.plan.agreement;

import java.util.UUID;

/** Who knows which decisions of consultations agreements may belong to. Implemented above. */
public interface DecisionGround {

    /** Whether this is a decision, taken in a consultation that was held, about this case (I-07). */
    boolean stands(UUID caseId, UUID decisionId);
}
