package nl.ketenhuis.plan.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.InterventionScenariosApi;
import nl.ketenhuis.api.model.InterventionScenarioDto;
import nl.ketenhuis.api.model.InterventionScenarioEndDto;
import nl.ketenhuis.api.model.InterventionScenarioPageDto;
import nl.ketenhuis.api.model.NewInterventionScenarioDto;
import nl.ketenhuis.api.model.ScenarioApplicationDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.plan.catalogue.NamedTypes;
import nl.ketenhuis.plan.catalogue.NamedTypes.NamedType;
import nl.ketenhuis.plan.course.ReferenceDtoMapper;
import nl.ketenhuis.plan.intervention.InterventionReading;

/** Scenarios over HTTP. No case data, but where one is applied: everyone of the house may read them. */
@Accounted
@ApplicationScoped
class InterventionScenariosResource implements InterventionScenariosApi {

    private static final String LIST = "listInterventionScenarios";
    private static final String PLACE = "/intervention-scenarios/";

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final InterventionScenarios scenarios;
    private final ScenarioUpkeep upkeep;
    private final ScenarioApplying applying;
    private final NamedTypes types;
    private final InterventionReading reading;
    private final Cursors cursors;

    InterventionScenariosResource(
            Viewers viewers,
            IdempotentRequests requests,
            InterventionScenarios scenarios,
            ScenarioUpkeep upkeep,
            ScenarioApplying applying,
            NamedTypes types,
            InterventionReading reading,
            Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.scenarios = scenarios;
        this.upkeep = upkeep;
        this.applying = applying;
        this.types = types;
        this.reading = reading;
        this.cursors = cursors;
    }

    @Override
    public Response createInterventionScenario(NewInterventionScenarioDto dto, String key) {
        Viewer viewer = viewers.current();
        ActRequest act = new ActRequest(viewer, "createInterventionScenario", "/intervention-scenarios", key, dto);
        return requests.once(
                act,
                () -> upkeep.create(viewer, ScenarioDtoMapper.content(dto), ScenarioDtoMapper.wanted(dto)),
                made -> answer(made, viewer, Response.created(URI.create("/v1" + PLACE + made.id()))));
    }

    @Override
    public Response endInterventionScenario(UUID id, InterventionScenarioEndDto dto, String ifMatch, String key) {
        Viewer viewer = viewers.current();
        return requests.once(
                new ActRequest(viewer, "endInterventionScenario", PLACE + id, key, dto),
                () -> upkeep.end(id, ifMatch, dto.getUntil(), viewer),
                ended -> answer(ended, viewer, Response.ok()));
    }

    @Override
    public Response applyInterventionScenario(
            UUID id, ScenarioApplicationDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        return requests.once(
                new ActRequest(viewer, "applyInterventionScenario", PLACE + id, key, dto),
                () -> applying.apply(id, ifMatch, ScenarioDtoMapper.application(dto), viewer),
                proposed -> Response.ok(ScenarioDtoMapper.applied(
                                id, dto.getCaseId(), proposed, reading.brief(proposed, viewer)))
                        .build());
    }

    @Override
    public Response getInterventionScenario(UUID id) {
        Viewer viewer = viewers.current();
        return answer(scenarios.get(id, viewer.houseId(), LockModeType.NONE), viewer, Response.ok());
    }

    @Override
    public Response listInterventionScenarios(String cursor, Integer limit) {
        Viewer viewer = viewers.current();
        var after = cursors.read(viewer.subject(), LIST, cursor).map(keys -> keys.get(0));
        Page<InterventionScenario> page = Page.of(
                scenarios.list(viewer.houseId(), after, limit + 1),
                limit,
                last -> cursors.after(viewer.subject(), LIST, last.code()));
        return Response.ok(new InterventionScenarioPageDto()
                        .items(words(page.items()))
                        .nextCursor(page.nextCursor()))
                .build();
    }

    private Response answer(InterventionScenario scenario, Viewer viewer, Response.ResponseBuilder answer) {
        return answer.entity(words(List.of(scenario))
                        .get(0)
                        .allowedActions(ReferenceDtoMapper.allowed(upkeep.allowed(scenario, viewer))))
                .header("ETag", ETags.of(scenario.version()))
                .build();
    }

    private List<InterventionScenarioDto> words(List<InterventionScenario> shown) {
        Map<UUID, List<ScenarioPart>> parts = scenarios.parts(shown);
        Map<UUID, NamedType> named = types.find(parts.values().stream()
                .flatMap(List::stream)
                .map(ScenarioPart::interventionTypeId)
                .collect(Collectors.toSet()));
        return shown.stream()
                .map(one -> ScenarioDtoMapper.scenario(one, parts.get(one.id()), named))
                .toList();
    }
}
