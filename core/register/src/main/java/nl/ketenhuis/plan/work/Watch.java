package nl.ketenhuis.plan.work;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;

/** Looks out for one sort of thing that asks for attention. Implemented by the owner of the thing. */
public interface Watch {

    /** What it does, as it stands in the audit trail. */
    String name();

    /** Some of the cases in which there may be something; locks nothing, by an index, in one statement. */
    Collection<UUID> suspects(LocalDate today, int atMost);

    /**
     * Deals with what there is in this case. The case is locked; what was suspected may have been dealt with meanwhile.
     *
     * @return how many things it dealt with
     */
    int look(CaseFile caseFile, LocalDate today, String traceId);
}
