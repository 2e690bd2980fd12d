package nl.ketenhuis.disclosure;

import jakarta.persistence.Query;

/**
 * The rows of the one policy: which cases a viewer may know of (I-21, GW-19, GW-28). Written once, as a condition on a case,
 * and put into every query that leads to one, so that all doors agree.
 *
 * <p>A case is in sight when it is of the viewer's house, and the viewer's role shows it the whole house or its organisation
 * takes part in the case; and, if the case is shielded, the viewer or its organisation is named for it. No role opens a
 * shielded case.
 */
public final class CaseScope {

    private static final String ACTIVE = "sp.organisationId = :scopeOrganisation and sp.until is null";

    private CaseScope() {}

    /** The condition in HQL, on an alias of {@code CaseFile}; takes the parameters {@link #bind} sets. */
    public static String condition(String alias, Viewer viewer) {
        return alias + ".houseId = :scopeHouse" + (viewer.houseWide() ? "" : participates(alias)) + shield(alias);
    }

    /**
     * The same cases, to be read in the order of their ids.
     *
     * @param from what to read from, with the case under the alias asked for
     * @param condition takes the parameters {@link #bind} sets
     * @param id the case's id, to order by and to begin a page at
     */
    public record Walk(String from, String condition, String id) {}

    /**
     * Who sees no more than its organisation's cases is led along those, by their index: a page takes as many steps as it
     * has cases, however few of the house's cases they are.
     */
    public static Walk walk(String alias, Viewer viewer) {
        if (viewer.houseWide()) {
            return new Walk("CaseFile " + alias, condition(alias, viewer), alias + ".id");
        }
        return new Walk(
                "CaseParticipant sp join CaseFile " + alias + " on " + alias + ".id = sp.caseId",
                "sp.houseId = :scopeHouse and " + ACTIVE + shield(alias),
                "sp.caseId");
    }

    /** Sets the parameters of {@link #condition}. */
    public static void bind(Query query, Viewer viewer) {
        query.setParameter("scopeHouse", viewer.houseId());
        query.setParameter("scopeSubject", viewer.subject());
        query.setParameter("scopeOin", viewer.organisation());
        if (!viewer.houseWide()) {
            query.setParameter("scopeOrganisation", viewer.organisationId());
        }
    }

    private static String participates(String alias) {
        return " and exists (select 1 from CaseParticipant sp where sp.caseId = " + alias + ".id and " + ACTIVE + ")";
    }

    private static String shield(String alias) {
        return " and (" + alias + ".shielded = false or exists (select 1 from ShieldAccess sa where sa.id.caseId = "
                + alias + ".id and sa.id.holder in (:scopeSubject, :scopeOin)))";
    }
}
