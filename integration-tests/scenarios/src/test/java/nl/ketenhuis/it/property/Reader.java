package nl.ketenhuis.it.property;

import java.util.Set;

/**
 * Somebody made up to read: roles at random, for an organisation of the house.
 *
 * @param name client id in the realm
 */
record Reader(String name, Set<String> roles, String organisationId, String oin) {

    private static final Set<String> HOUSE_WIDE = Set.of("intake-desk", "process-director", "clerk");

    /** The access policy in one sentence, written here a second time on purpose: the doors are held to it. */
    boolean maySee(Dossier dossier) {
        boolean concerned = roles.stream().anyMatch(HOUSE_WIDE::contains)
                || dossier.participants().contains(organisationId);
        return concerned && (!dossier.shielded() || dossier.named().contains(oin));
    }

    /**
     * A case made for it.
     *
     * @param participants ids of the organisations that take part
     * @param named OINs that may see it though it is shielded
     */
    record Dossier(
            String id, String personId, String bsn, Set<String> participants, boolean shielded, Set<String> named) {}
}
