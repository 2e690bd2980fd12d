package nl.ketenhuis.referral.triage;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A referral in triage or an open case, as it stands on the list of its table.
 *
 * @param priority 1 goes first; null when nobody has set one, which comes last
 */
record PriorityItem(
        Kind kind,
        UUID id,
        String number,
        String theme,
        Integer priority,
        String priorityReason,
        String owner,
        LocalDate nextDate) {

    /** Referral or case. */
    enum Kind {
        REFERRAL,
        CASE
    }

    /** A place in the list: what has no priority or no date comes after all that has. */
    record Place(int priority, LocalDate nextDate, UUID id) {

        static final LocalDate NEVER = LocalDate.of(9999, 1, 1);
        static final int NONE = 9;
    }

    Place place() {
        return new Place(priority == null ? Place.NONE : priority, nextDate == null ? Place.NEVER : nextDate, id);
    }
}
