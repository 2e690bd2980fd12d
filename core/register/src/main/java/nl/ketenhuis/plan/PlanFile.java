package nl.ketenhuis.plan;

import java.util.Optional;
import nl.ketenhuis.plan.course.InCase;

/**
 * A plan in its case, with the versions that count now.
 *
 * @param current the version in force
 * @param draft the version being drafted, or asked for, or turned down last
 */
record PlanFile(InCase<Plan> at, Optional<PlanVersion> current, Optional<PlanVersion> draft) {

    Plan plan() {
        return at.thing();
    }

    /** Whether there is a draft in this state. */
    boolean draftIs(PlanVersion.Status status) {
        return draft.filter(one -> one.status() == status).isPresent();
    }
}
