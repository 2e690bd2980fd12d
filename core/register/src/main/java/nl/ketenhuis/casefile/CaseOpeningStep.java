package nl.ketenhuis.casefile;

import nl.ketenhuis.person.Person;

/** Something a package above does when a case is opened, in the same transaction: put what it already knows on the case. */
public interface CaseOpeningStep {

    void opened(CaseFile caseFile, Person focal, String traceId);
}
