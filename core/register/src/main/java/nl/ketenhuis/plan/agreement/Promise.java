package nl.ketenhuis.plan.agreement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is promised.
 *
 * @param conditions on what terms; null when there are none
 * @param responsibleOrganisationId who does it
 * @param responsiblePerson who there; null when it does not matter
 * @param due last day
 */
public record Promise(
        String text, String conditions, UUID responsibleOrganisationId, String responsiblePerson, LocalDate due) {}
