package nl.ketenhuis.custody.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.ketenhuis.api.model.CaseDto;
import nl.ketenhuis.casefile.DossierSection;
import nl.ketenhuis.disclosure.Viewer;

/** The aftercare work items of the persons in a dossier. */
@ApplicationScoped
class AftercareSection implements DossierSection {

    private final AftercareQueries queries;

    AftercareSection(AftercareQueries queries) {
        this.queries = queries;
    }

    @Override
    public String name() {
        return "aftercare";
    }

    @Override
    public void fill(CaseDto dossier, Viewer viewer) {
        dossier.setAftercare(queries.ofCase(dossier.getId()).stream()
                .map(row -> CustodyDtoMapper.item(row, List.of(dossier.getId())))
                .toList());
    }
}
