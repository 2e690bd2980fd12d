package nl.ketenhuis.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is to be reached in one part of life (doel, leefgebied).
 *
 * @param id the same in every version, so that versions can be compared; null in a wish for a new goal
 * @param lifeDomain code of the part of life
 * @param targetDate null when none was set
 * @param interventionIds what serves it
 */
public record PlanGoal(UUID id, String lifeDomain, String text, LocalDate targetDate, List<UUID> interventionIds) {

    /** The same, with an id if it has none. */
    PlanGoal identified() {
        return id != null
                ? this
                : new PlanGoal(UuidCreator.getTimeOrderedEpoch(), lifeDomain, text, targetDate, interventionIds);
    }
}
