package nl.ketenhuis.audit;

/** The six kinds of processing that the law enforcement directive (art. 25) wants told apart in a log. */
public enum Verb {
    COLLECT,
    ALTER,
    CONSULT,
    DISCLOSE,
    COMBINE,
    DESTROY
}
