package nl.ketenhuis.state;

import nl.ketenhuis.disclosure.Viewer;

/** A condition on a thing, beside its state. Asked both before an act and to answer what may be done now: it changes nothing. */
@FunctionalInterface
public interface Guard<T> {

    /** Whether the act may be done to this thing by this caller. */
    boolean holds(T thing, Viewer viewer);
}
