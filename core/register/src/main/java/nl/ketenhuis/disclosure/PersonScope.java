package nl.ketenhuis.disclosure;

/**
 * The rows of the policy seen from a person: a person is in sight when a case in sight is about him or her, or when the
 * viewer's role shows it the whole house and the person is not shielded. Built on {@link CaseScope}, whose parameters it
 * shares.
 */
public final class PersonScope {

    private PersonScope() {}

    /**
     * The condition in HQL.
     *
     * @param person expression for a person's id, as in {@code n.personId}
     */
    public static String condition(String person, Viewer viewer) {
        String inCase = "exists (select 1 from CasePerson scp join CaseFile sc on sc.id = scp.id.caseId"
                + " where scp.id.personId = " + person + " and " + CaseScope.condition("sc", viewer) + ")";
        return viewer.houseWide() ? "(" + notShielded(person) + " or " + inCase + ")" : inCase;
    }

    /** That a person is not shielded, in HQL. */
    public static String notShielded(String person) {
        return "exists (select 1 from Person sp0 where sp0.id = " + person
                + " and sp0.houseId = :scopeHouse and sp0.shielded = false)";
    }
}
