package nl.ketenhuis.person.search;

import nl.ketenhuis.person.IdentityClaim.Number;
import nl.ketenhuis.person.SoughtName;

/** A search as it was asked: in exactly one way. */
sealed interface PersonQuestion {

    /** Who has this number? */
    record ByNumber(Number number) implements PersonQuestion {}

    /** Who has a name like this? */
    record ByName(SoughtName name) implements PersonQuestion {}
}
