package nl.ketenhuis.disclosure;

import java.util.UUID;

/**
 * One supply (verstrekking) of a case's data.
 *
 * @param actor the account, or the partner's system, that is shown the data
 * @param organisation OIN of the organisation it is shown to
 */
public record Disclosure(
        UUID houseId, UUID caseId, String operation, String actor, String organisation, Purpose purpose) {}
