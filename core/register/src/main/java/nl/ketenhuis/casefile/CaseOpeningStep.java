package nl.ketenhuis.casefile;

import java.util.List;
import nl.ketenhuis.person.Person;

/** Something another package does when a case is opened, in the same transaction: put what it already knows on the case. */
public interface CaseOpeningStep {

    /** @param persons the focal person, or the members of the social system; nobody for a group or an area */
    void opened(CaseFile caseFile, List<Person> persons, String traceId);
}
