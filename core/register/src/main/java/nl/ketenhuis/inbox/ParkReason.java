package nl.ketenhuis.inbox;

/** Why a message waits for a person. */
public enum ParkReason {
    /** Nobody in this house has these numbers, or this name and birth date. */
    UNKNOWN_PERSON,
    /** It may be one of several persons, or one who is only alike: a review is open. */
    AMBIGUOUS_PERSON,
    /** Its numbers belong to different persons, or contradict what is known. */
    IDENTITY_CONFLICT,
    /** It does not say what its partner's messages must say; the faults are listed. */
    UNREADABLE,
    /** Another message came in under the same id. */
    MESSAGE_ID_REUSED
}
