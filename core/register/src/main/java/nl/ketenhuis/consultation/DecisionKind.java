package nl.ketenhuis.consultation;

/** Kinds of decision, each of which asks for a mandate of its own (S-CON-5, I-05). */
public enum DecisionKind {
    AGREE_PLAN,
    /** Settlement of an offence (afdoening). */
    SETTLE,
    COMMIT_AGREEMENT,
    CLOSE_CASE,
    /** Up or down, to another level or table. */
    SCALE
}
