package nl.ketenhuis.inbox;

import java.util.UUID;

/** What came of a message, decided once. */
public sealed interface Handling {

    /**
     * It took effect, or had none to take.
     *
     * @param outcome {@code REGISTERED}, or the name of the reason why nothing changed
     */
    record Applied(UUID personId, String outcome) implements Handling {}

    /** It waits for a person. */
    record Parked(ParkReason reason) implements Handling {}
}
