package nl.ketenhuis.local.feed;

import java.time.LocalDate;
import nl.ketenhuis.adapter.dji.simulator.DjiPerson;
import nl.ketenhuis.local.demo.InventedPerson;

/** Invented people as DJI has them in its own books. */
public final class DjiKnowledge {

    private DjiKnowledge() {}

    /** Everything DJI knows of the person on this day. */
    public static DjiPerson of(InventedPerson person, LocalDate today) {
        return new DjiPerson(
                person.skn(),
                person.bsn(),
                person.givenNames(),
                person.prefix().isEmpty() ? null : person.prefix(),
                person.familyName(),
                person.birthDate(),
                person.juvenileOn(today),
                person.municipality());
    }

    /** The same without a number and with an initial for a given name: enough to think of someone, not to be sure. */
    static DjiPerson byInitial(InventedPerson person, LocalDate today) {
        DjiPerson known = of(person, today);
        return new DjiPerson(
                null,
                null,
                known.givenNames().substring(0, 1),
                known.prefix(),
                known.familyName(),
                known.birthDate(),
                known.juvenile(),
                known.municipality());
    }
}
