package nl.ketenhuis.house.table;

/** The sorts of table (S-CON-1). What a table of a sort is called, and how many there are, each house decides. */
public enum TableType {
    SETTLEMENT,
    RISK,
    FREQUENT_OFFENDER,
    DOMESTIC_VIOLENCE,
    AFTERCARE,
    GROUP,
    AREA,
    /** Chairs of tables, about more than one case, without personal data (S-CON-8). */
    CHAIRS,
    /** Not of the house: a place to refer on to, such as ZSM or a neighbourhood team (S-TRI-6). */
    OUTSIDE,
    /** A table for a theme of the house's own (S-APP-10). */
    OTHER
}
