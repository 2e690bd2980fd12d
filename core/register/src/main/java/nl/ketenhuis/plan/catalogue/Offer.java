package nl.ketenhuis.plan.catalogue;

import java.util.List;

/**
 * What a partner offers, as far as it may be revised.
 *
 * @param description null when the name says it all
 * @param minimumAge null when there is none
 * @param maximumAge last age included; null when there is none
 * @param durationDays how long it usually takes; null when that differs
 * @param lifeDomains codes of the parts of life it works on
 * @param capacityBound whether it needs a place: then a reservation is made when it is chosen
 */
public record Offer(
        String name,
        String description,
        String targetGroup,
        Integer minimumAge,
        Integer maximumAge,
        Integer durationDays,
        List<String> lifeDomains,
        boolean capacityBound) {}
