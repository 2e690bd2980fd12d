package nl.ketenhuis.plan.progress;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is told of an intervention or agreement.
 *
 * @param status name of the state it tells of; empty when only something is noted
 * @param occurredOn day it happened, by the source
 * @param note null when there is nothing to add
 * @param reference the partner's own number of the report; null when it has none
 */
public record News(Optional<String> status, LocalDate occurredOn, String note, String reference) {

    /**
     * What makes the same news the same, whichever way it comes: the state and its day; without a state the partner's number,
     * or else the note and its day.
     */
    String businessKey() {
        return status.map(state -> "STATUS " + state + ' ' + occurredOn)
                .orElseGet(() -> reference == null ? "NOTE " + occurredOn + ' ' + note : "REFERENCE " + reference);
    }
}
