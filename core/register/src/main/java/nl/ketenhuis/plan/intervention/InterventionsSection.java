package nl.ketenhuis.plan.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.ketenhuis.api.model.CaseDto;
import nl.ketenhuis.casefile.DossierSection;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.plan.course.CaseThings;
import nl.ketenhuis.plan.course.InCase;
import nl.ketenhuis.plan.course.Narrowing;
import nl.ketenhuis.plan.intervention.InterventionReading.Around;

/** The interventions in a dossier. */
@ApplicationScoped
class InterventionsSection implements DossierSection {

    private static final int MOST = 500;

    private final CaseThings things;
    private final InterventionReading reading;

    InterventionsSection(CaseThings things, InterventionReading reading) {
        this.things = things;
        this.reading = reading;
    }

    @Override
    public String name() {
        return "interventions";
    }

    @Override
    public void fill(CaseDto dossier, Viewer viewer) {
        Narrowing ofCase = new Narrowing().by("c.id = :case", "case", Optional.of(dossier.getId()));
        List<InCase<Intervention>> all = things.list(Intervention.class, viewer, ofCase, MOST);
        if (all.isEmpty()) {
            dossier.setInterventions(List.of());
            return;
        }
        Around around = reading.around(all, viewer);
        dossier.setInterventions(all.stream()
                .map(one -> InterventionDtoMapper.intervention(one, around))
                .toList());
    }
}
