package nl.ketenhuis.disclosure;

import java.util.UUID;

/**
 * One supply (verstrekking) of a case's data.
 *
 * @param actor the account, or the partner's system, that is shown the data
 * @param organisation OIN of the organisation it is shown to
 */
public record Disclosure(
        UUID houseId, UUID caseId, String operation, String actor, String organisation, Purpose purpose) {

    /** A supply to a person, who said for what purpose. */
    public static Disclosure to(Viewer viewer, UUID houseId, UUID caseId, String operation) {
        Purpose purpose = viewer.purpose().orElseThrow();
        return new Disclosure(houseId, caseId, operation, viewer.subject(), viewer.organisation(), purpose);
    }
}
