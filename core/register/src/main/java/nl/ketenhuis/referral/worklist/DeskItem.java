package nl.ketenhuis.referral.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A new signal or an undecided referral, as the desk has to do something about it.
 *
 * @param name number of the referral, or the sender's reference of the signal
 * @param urgency of a referral; null with a signal
 */
record DeskItem(
        Kind kind,
        UUID id,
        String name,
        String status,
        String theme,
        String urgency,
        Sender sender,
        Instant receivedAt,
        UUID tableId,
        String owner,
        LocalDate nextDate) {

    /** What it is. */
    enum Kind {
        SIGNAL,
        REFERRAL
    }

    /** The organisation that brought it. */
    record Sender(UUID id, String name) {}

    /** A place in the list: what has no date comes before all that has. */
    record Place(LocalDate nextDate, UUID id) {

        static final LocalDate AT_ONCE = LocalDate.of(1, 1, 1);
    }

    Place place() {
        return new Place(nextDate == null ? Place.AT_ONCE : nextDate, id);
    }
}
