package nl.ketenhuis.casefile.fact;

import java.util.UUID;

/**
 * An organisation as a disclosure decision sees it.
 *
 * @param chain CRIMINAL, CARE or PUBLIC_ORDER
 * @param inCase whether it takes part in the case and in the house today
 */
public record Party(UUID id, String name, String kind, String chain, boolean inCase) {}
