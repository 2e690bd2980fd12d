package nl.ketenhuis.casefile.reading;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.ketenhuis.api.model.CaseDto;
import nl.ketenhuis.api.model.CaseSummaryDto;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseStates;
import nl.ketenhuis.casefile.DossierSection;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.disclosure.AccessPolicy;
import nl.ketenhuis.disclosure.DisclosureRegister;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.state.Allowed;

/**
 * Shows a dossier: in one call and a fixed number of statements, in the sections the viewer's role may see. The disclosure
 * is durable before the dossier is handed out (S-SEC-1, I-09).
 */
@ApplicationScoped
public class CaseReading {

    private static final int TIMELINE_SHOWN = 50;

    private final CaseQueries queries;
    private final AccessPolicy policy;
    private final DisclosureRegister disclosures;
    private final List<DossierSection> sections;
    private final CaseStates states;

    CaseReading(
            CaseQueries queries,
            AccessPolicy policy,
            DisclosureRegister disclosures,
            @All List<DossierSection> sections,
            CaseStates states) {
        this.queries = queries;
        this.policy = policy;
        this.disclosures = disclosures;
        this.sections = sections;
        this.states = states;
    }

    /** A dossier and its version. */
    record Dossier(CaseDto content, int version) {}

    Dossier read(UUID caseId, Viewer viewer) {
        CaseQueries.Row row = queries.get(caseId, viewer);
        return disclosures.show(viewer, "getCase", List.of(caseId), () -> dossier(row, viewer));
    }

    private Dossier dossier(CaseQueries.Row row, Viewer viewer) {
        UUID caseId = row.caseFile().id();
        CaseDto dossier = CaseDtoMapper.dossier(row, states.machine().allowed(row.caseFile(), viewer));
        if (policy.section("participants", viewer.roles())) {
            dossier.setParticipants(CaseDtoMapper.participants(queries.participants(caseId)));
        }
        if (policy.section("persons", viewer.roles())) {
            dossier.setPersons(CaseDtoMapper.persons(queries.persons(caseId)));
        }
        if (policy.section("timeline", viewer.roles())) {
            dossier.setTimeline(CaseDtoMapper.timeline(queries.timeline(caseId, Optional.empty(), TIMELINE_SHOWN)));
        }
        sections.stream()
                .filter(section -> policy.section(section.name(), viewer.roles()))
                .forEach(section -> section.fill(dossier, viewer));
        return new Dossier(dossier, row.caseFile().version());
    }

    /**
     * Shows part of a case in sight: the answer waits for the record of its disclosure.
     *
     * @param operation operation id of the contract
     * @throws nl.ketenhuis.gateway.problem.Refused 404 for a case out of sight
     */
    public <T> T disclosed(UUID caseId, Viewer viewer, String operation, Function<CaseFile, T> shown) {
        CaseFile caseFile = queries.get(caseId, viewer).caseFile();
        return disclosures.show(viewer, operation, List.of(caseId), () -> shown.apply(caseFile));
    }

    /** A case as it stands after an act on it, and what may be done next. */
    public Response acted(CaseFile caseFile, Viewer viewer) {
        return Response.ok(summary(caseFile, viewer))
                .header("ETag", ETags.of(caseFile.version()))
                .build();
    }

    /** The same, to be part of an answer; what the act changed is written first, so that the version is the new one. */
    public CaseSummaryDto summary(CaseFile caseFile, Viewer viewer) {
        CaseQueries.Row row = queries.locked(caseFile);
        List<Allowed> allowed = states.machine().allowed(caseFile, viewer);
        return CaseDtoMapper.summary(row).allowedActions(CaseDtoMapper.allowed(allowed));
    }
}
