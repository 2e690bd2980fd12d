package nl.ketenhuis.casefile;

/** Something a package above wants settled before a case may be closed: agreements, reservations. One statement, changes nothing. */
public interface ClosingCondition {

    boolean met(CaseFile caseFile);
}
