package nl.ketenhuis.referral.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A dated version of the criteria of a house for a theme, and maybe one municipality (S-REF-2, S-REF-13).
 *
 * @param municipality four digits; null when it is for all
 * @param criteria in their order
 */
record CriteriaSet(
        UUID id, String theme, String municipality, int setVersion, LocalDate validFrom, List<Criterion> criteria) {}
