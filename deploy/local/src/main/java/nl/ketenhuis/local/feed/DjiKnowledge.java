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

    /** The same without a number: a name, a date of birth, and where the person returns to. */
    static DjiPerson withoutNumbers(InventedPerson person, LocalDate today) {
        DjiPerson known = of(person, today);
        return new DjiPerson(
                null,
                null,
                known.givenNames(),
                known.prefix(),
                known.familyName(),
                known.birthDate(),
                known.juvenile(),
                known.municipality());
    }
}
