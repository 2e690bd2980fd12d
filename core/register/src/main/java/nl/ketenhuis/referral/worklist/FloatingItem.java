package nl.ketenhuis.referral.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * An open signal, referral or case that breaks I-03.
 *
 * @param name its number, or the sender's reference of a signal
 * @param since when it came in
 */
record FloatingItem(
        Kind kind, UUID id, String name, String theme, Instant since, UUID tableId, String owner, LocalDate nextDate) {

    /** What floats. */
    enum Kind {
        SIGNAL,
        REFERRAL,
        CASE
    }

    /** What it lacks. */
    enum Lack {
        TABLE,
        OWNER,
        NEXT_DATE,
        NEXT_DATE_PASSED
    }

    List<Lack> lacks(LocalDate today) {
        List<Lack> lacks = new ArrayList<>();
        if (tableId == null) {
            lacks.add(Lack.TABLE);
        }
        if (owner == null) {
            lacks.add(Lack.OWNER);
        }
        if (nextDate == null) {
            lacks.add(Lack.NEXT_DATE);
        } else if (nextDate.isBefore(today)) {
            lacks.add(Lack.NEXT_DATE_PASSED);
        }
        return lacks;
    }
}
