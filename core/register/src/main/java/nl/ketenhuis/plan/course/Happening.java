package nl.ketenhuis.plan.course;

import java.util.Locale;
import nl.ketenhuis.casefile.TimelineEntry.Kind;

/** What happens in the work on a case: on the timeline by its kind, to subscribers by its type (domain 4.6). */
public enum Happening {
    PLAN_AGREED(Kind.PLAN_AGREED, "plan"),
    INTERVENTION_STATUS_CHANGED(Kind.INTERVENTION_STATUS_CHANGED, "intervention"),
    AGREEMENT_STATUS_CHANGED(Kind.AGREEMENT_STATUS_CHANGED, "agreement"),
    AGREEMENT_OVERDUE(Kind.AGREEMENT_OVERDUE, "agreement"),
    PROGRESS_STAGNATED(Kind.PROGRESS_STAGNATED, "progress"),
    CAPACITY_EXHAUSTED(Kind.CAPACITY_EXHAUSTED, "reservation"),
    RESERVATION_GRANTED(Kind.RESERVATION_GRANTED, "reservation"),
    SETTLEMENT_DECIDED(Kind.SETTLEMENT_DECIDED, "settlement-advice"),
    WORK_ESCALATED(Kind.WORK_ESCALATED, "work-item");

    private final Kind kind;
    private final String subjectType;

    Happening(Kind kind, String subjectType) {
        this.kind = kind;
        this.subjectType = subjectType;
    }

    Kind kind() {
        return kind;
    }

    String subjectType() {
        return subjectType;
    }

    /** CloudEvents type. */
    public String eventType() {
        return "nl.ketenhuis." + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".v1";
    }
}
