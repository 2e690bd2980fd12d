package nl.ketenhuis.referral.criteria;

/** Whether a criterion is met. */
public enum Verdict {
    MET,
    NOT_MET,
    UNKNOWN
}
