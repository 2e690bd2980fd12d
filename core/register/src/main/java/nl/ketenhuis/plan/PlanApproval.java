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
 */
public record PlanApproval(UUID organisationId, Status status, String decidedBy, Instant decidedAt, String remark) {

    /** Whether it has answered, and how. */
    public enum Status {
        ASKED,
        APPROVED,
        DECLINED
    }

    static PlanApproval asked(UUID organisationId) {
        return new PlanApproval(organisationId, Status.ASKED, null, null, null);
    }
}
