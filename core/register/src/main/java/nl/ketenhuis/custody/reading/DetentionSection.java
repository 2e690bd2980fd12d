package nl.ketenhuis.custody.reading;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ketenhuis.api.model.CaseDto;
import nl.ketenhuis.casefile.DossierSection;
import nl.ketenhuis.disclosure.Viewer;

/** The detentions of the persons in a dossier. */
@ApplicationScoped
class DetentionSection implements DossierSection {

    private final CustodyQueries queries;

    DetentionSection(CustodyQueries queries) {
        this.queries = queries;
    }

    @Override
    public String name() {
        return "detentionPeriods";
    }

    @Override
    public void fill(CaseDto dossier, Viewer viewer) {
        dossier.setDetentionPeriods(queries.detentionsOfCase(dossier.getId()).stream()
                .map(CustodyDtoMapper::detention)
                .toList());
    }
}
