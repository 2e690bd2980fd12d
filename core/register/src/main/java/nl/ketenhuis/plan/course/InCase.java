package nl.ketenhuis.plan.course;

import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.disclosure.Viewer;

/** Something that belongs to a case, with that case: what guards and acts need to know of it. */
public record InCase<T>(CaseFile caseFile, T thing) {

    /** A closed case is read-only (I-17). */
    public boolean open() {
        return caseFile.status() != CaseFile.Status.CLOSED;
    }

    /** Whether the viewer speaks for the organisation that is answerable, or directs the case. */
    public boolean answerable(UUID organisation, Viewer viewer) {
        return viewer.organisationId().equals(organisation) || directs(viewer);
    }

    /** Whether the viewer directs the case: as process director, as chair of its table, or as its case director. */
    public boolean directs(Viewer viewer) {
        return viewer.roles().contains("process-director")
                || viewer.roles().contains("chair")
                || viewer.subject().equals(caseFile.caseDirector());
    }
}
