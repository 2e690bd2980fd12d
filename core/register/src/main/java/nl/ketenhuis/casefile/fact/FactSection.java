package nl.ketenhuis.casefile.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.api.model.CaseDto;
import nl.ketenhuis.api.model.CaseFactDto;
import nl.ketenhuis.casefile.DossierSection;
import nl.ketenhuis.casefile.fact.CaseFact.Status;
import nl.ketenhuis.disclosure.Viewer;

/** Facts as a viewer is shown them, in the dossier and elsewhere. */
@ApplicationScoped
class FactSection implements DossierSection {

    private static final int SHOWN = 100;

    private final FactQueries queries;
    private final FactStates states;

    FactSection(FactQueries queries, FactStates states) {
        this.queries = queries;
        this.states = states;
    }

    @Override
    public String name() {
        return "facts";
    }

    @Override
    public void fill(CaseDto dossier, Viewer viewer) {
        dossier.setFacts(show(queries.list(dossier.getId(), viewer, Optional.empty(), SHOWN), viewer));
    }

    /** Those of these facts that may be shown, in the words of the contract. */
    List<CaseFactDto> show(List<FactQueries.Row> rows, Viewer viewer) {
        List<FactQueries.Row> allowed = queries.allowed(rows, viewer);
        Map<UUID, List<FactQueries.Share>> shares = queries.shares(allowed, viewer);
        return allowed.stream().map(row -> fact(row, shares, viewer)).toList();
    }

    private CaseFactDto fact(FactQueries.Row row, Map<UUID, List<FactQueries.Share>> shares, Viewer viewer) {
        var standing = new FactStates.Standing(Status.valueOf(row.status()), row.originId(), row.caseOpen());
        boolean own = FactQueries.isOwn(row, viewer);
        return FactDtoMapper.fact(
                row,
                own ? shares.getOrDefault(row.id(), List.of()) : null,
                states.machine().allowed(standing, viewer));
    }
}
