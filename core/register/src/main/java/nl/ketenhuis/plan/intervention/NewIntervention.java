package nl.ketenhuis.plan.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A choice out of the catalogue.
 *
 * @param start day it should start, today when empty: says of which period a place is reserved
 * @param end day it should end, when that is known
 * @param motivation why this one
 * @param alternatives what else was weighed
 * @param necessity why other chains must know of it, where a disclosure rule asks for that; null when nothing was said
 * @param reference the partner's own number of it; null when it has none yet
 * @param scenarioId the scenario it is part of; null when it was chosen by itself
 */
public record NewIntervention(
        UUID interventionTypeId,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        String motivation,
        List<Alternative> alternatives,
        String necessity,
        String reference,
        UUID scenarioId) {

    /**
     * Something else that was weighed (S-PLN-2).
     *
     * @param interventionTypeId the entry of the catalogue; null when it is none
     * @param chain name of the chain it is of
     */
    public record Alternative(UUID interventionTypeId, String name, String chain, String reasonNotChosen) {}
}
