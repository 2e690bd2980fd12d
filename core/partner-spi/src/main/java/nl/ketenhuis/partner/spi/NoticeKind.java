package nl.ketenhuis.partner.spi;

/** The kinds of notice the register understands. Adapters declare which of them their partner may send. */
public enum NoticeKind {
    /** Aanvang detentie. */
    DETENTION_STARTED,
    /** Voorgenomen invrijheidstelling: a release date is set. */
    RELEASE_PLANNED,
    /** The planned release date has moved. */
    RELEASE_CHANGED,
    /** The planned release no longer goes ahead; the detention continues. */
    RELEASE_REVOKED,
    /** Invrijheidstelling: the person has left. */
    RELEASE_EFFECTED
}
