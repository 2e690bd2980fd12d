package nl.ketenhuis.disclosure;

/**
 * Which persons a viewer may know of: those in a case in sight, and for who sees the whole house everyone in it. A shielded
 * person only through a shielded case in sight, whatever the role (GW-27). Parameters are set by {@link CaseScope#bind}.
 */
public final class PersonScope {

    private PersonScope() {}

    /** The condition in HQL, on an alias of {@code Person}. */
    public static String condition(String alias, Viewer viewer) {
        String inHouse = alias + ".houseId = :scopeHouse and ";
        String open = alias + ".shielded = false";
        return viewer.houseWide()
                ? inHouse + "(" + open + " or " + inCase(alias, viewer, "seenCase.shielded = true") + ")"
                : inHouse + inCase(alias, viewer, "(" + open + " or seenCase.shielded = true)");
    }

    private static String inCase(String alias, Viewer viewer, String shielding) {
        return "exists (select 1 from CasePerson seenPerson join CaseFile seenCase on seenCase.id = seenPerson.id.caseId"
                + " where seenPerson.id.personId = " + alias + ".id and " + CaseScope.condition("seenCase", viewer)
                + " and " + shielding + ")";
    }
}
