package nl.ketenhuis.partner.spi;

/** The kinds of update the register sends. Adapters declare which of them their partner is told of. */
public enum UpdateKind {
    /** The dates of a detention or release of a person in the case have become known or have changed. */
    RELEASE_UPDATED
}
