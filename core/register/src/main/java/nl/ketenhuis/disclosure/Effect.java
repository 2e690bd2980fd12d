package nl.ketenhuis.disclosure;

/** What a disclosure rule says of supplying a class of data to a chain. */
public enum Effect {
    /** May be told. */
    ALLOW,
    /** May be told where it is written down, for each fact, why it is needed. */
    NECESSITY,
    /** May not be told; so is everything no rule speaks of (I-10). */
    DENY
}
