package nl.ketenhuis.house.region;

import java.time.LocalDate;
import java.util.List;

/**
 * A region (regio) a house works in today.
 *
 * @param kind SAFETY_REGION, POLICE_REGION, JUDICIAL_DISTRICT, TRIANGLE or MUNICIPALITY_GROUP
 * @param since first day the house works in it
 */
record Region(String code, String kind, String name, LocalDate since, List<Municipality> municipalities) {

    /**
     * A municipality of a region.
     *
     * @param served whether the house works for it; if not, it is a white spot
     */
    record Municipality(String region, String code, String name, LocalDate since, boolean served) {}
}
