package nl.ketenhuis.plan.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseFiles;
import nl.ketenhuis.convention.Dates;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.plan.course.CaseThings;
import nl.ketenhuis.plan.course.InCase;

/** What people do with interventions. In the caller's transaction. */
@ApplicationScoped
class InterventionActs {

    private final CaseFiles caseFiles;
    private final CaseThings things;
    private final Interventions interventions;
    private final InterventionMoves moves;

    InterventionActs(CaseFiles caseFiles, CaseThings things, Interventions interventions, InterventionMoves moves) {
        this.caseFiles = caseFiles;
        this.things = things;
        this.interventions = interventions;
        this.moves = moves;
    }

    InCase<Intervention> propose(UUID caseId, NewIntervention wish, Viewer viewer) {
        CaseFile caseFile = caseFiles.lock(caseId, viewer);
        return new InCase<>(caseFile, interventions.propose(caseFile, wish, viewer));
    }

    InCase<Intervention> note(UUID caseId, Intervention.Elsewhere elsewhere, Viewer viewer) {
        CaseFile caseFile = caseFiles.lock(caseId, viewer);
        return new InCase<>(caseFile, interventions.note(caseFile, elsewhere, viewer));
    }

    /** @param reference the partner's own number of it; null when none was given */
    InCase<Intervention> move(UUID id, String ifMatch, InterventionMoves.Told told, String reference, Viewer viewer) {
        Dates.requireNotAhead("/occurredOn", told.news().occurredOn());
        InCase<Intervention> one = things.lock(Intervention.class, id, viewer);
        ETags.require(ifMatch, one.thing().version());
        moves.move(one, told, viewer);
        if (reference != null && !reference.equals(one.thing().reference())) {
            interventions.requireFree(one.caseFile().houseId(), one.thing().organisationId(), reference);
            one.thing().knownAs(reference);
        }
        return one;
    }
}
