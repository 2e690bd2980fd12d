package nl.ketenhuis.person;

import java.util.List;

/** Whom a reference points at. */
public sealed interface Match {

    /** This person, beyond doubt. */
    record Found(Person person) implements Match {}

    /** Nobody here. */
    record Unknown() implements Match {}

    /** A human must say which of these, if any. */
    record Ambiguous(List<Candidate> candidates) implements Match {}

    /** The reference contradicts itself or what is known. */
    record Conflict() implements Match {}
}
