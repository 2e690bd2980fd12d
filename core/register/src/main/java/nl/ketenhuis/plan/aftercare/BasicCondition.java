package nl.ketenhuis.plan.aftercare;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * How one of the five things stands that someone needs who comes back (basisvoorwaarde).
 *
 * @param agreementId the agreement that sees to it; null when it was in order from the start
 * @param daysFromRelease last day, counted from the release; null without an agreement
 * @param note null when there is nothing to add
 */
record BasicCondition(
        Kind kind, Situation situation, UUID agreementId, Integer daysFromRelease, String note, Instant assessedAt) {

    /** The five. */
    enum Kind {
        IDENTITY_PAPERS,
        HOUSING,
        INCOME,
        DEBTS,
        CARE
    }

    /** How it stands; UNKNOWN has to be found out. */
    enum Situation {
        UNKNOWN,
        NOT_IN_ORDER,
        BEING_ARRANGED,
        IN_ORDER
    }

    BasicCondition assessed(Situation now, String what) {
        Instant moment = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return new BasicCondition(kind, now, agreementId, daysFromRelease, what, moment);
    }

    /** Last day, for this day of release; null without an agreement. */
    LocalDate due(LocalDate release) {
        return daysFromRelease == null ? null : release.plusDays(daysFromRelease);
    }
}
