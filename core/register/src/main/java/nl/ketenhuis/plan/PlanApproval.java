package nl.ketenhuis.plan;

import java.time.Instant;
import java.util.UUID;

/**
 * What one partner says of a version (instemming).
 *
 * @param status ASKED, APPROVED or DECLINED
 * @param decidedBy subject of the representative; null while asked
 * @param decidedAt null while asked
 * @param remark null when nothing was added
 * @param decisionId the decision of a consultation it was said by; null when it was said by itself
 */
public record PlanApproval(
        UUID organisationId, Status status, String decidedBy, Instant decidedAt, String remark, UUID decisionId) {

    /** Whether it has answered, and how. */
    public enum Status {
        ASKED,
        APPROVED,
        DECLINED
    }

    static PlanApproval asked(UUID organisationId) {
        return new PlanApproval(organisationId, Status.ASKED, null, null, null, null);
    }

    /**
     * A partner's agreement in a consultation that was held.
     *
     * @param representative subject of who attended for it with a mandate
     * @param decisionId the decision that says so
     */
    public record Consent(UUID organisationId, String representative, UUID decisionId) {}
}
