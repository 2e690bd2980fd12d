package nl.ketenhuis.plan.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.InterventionTypesApi;
import nl.ketenhuis.api.model.ChainDto;
import nl.ketenhuis.api.model.InterventionTypeEndDto;
import nl.ketenhuis.api.model.InterventionTypePageDto;
import nl.ketenhuis.api.model.InterventionTypeRevisionDto;
import nl.ketenhuis.api.model.NewInterventionTypeDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.plan.catalogue.NamedTypes.NamedType;
import nl.ketenhuis.plan.course.ReferenceDtoMapper;

/** The catalogue of interventions over HTTP. No case data: everyone of the house may read it. */
@Accounted
@ApplicationScoped
class InterventionTypesResource implements InterventionTypesApi {

    private static final String LIST = "listInterventionTypes";

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final InterventionTypes types;
    private final CatalogueUpkeep upkeep;
    private final NamedTypes names;
    private final Cursors cursors;

    InterventionTypesResource(
            Viewers viewers,
            IdempotentRequests requests,
            InterventionTypes types,
            CatalogueUpkeep upkeep,
            NamedTypes names,
            Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.types = types;
        this.upkeep = upkeep;
        this.names = names;
        this.cursors = cursors;
    }

    @Override
    public Response createInterventionType(NewInterventionTypeDto dto, String key) {
        Viewer viewer = viewers.current();
        ActRequest act = new ActRequest(viewer, "createInterventionType", "/intervention-types", key, dto);
        return requests.once(
                act,
                () -> upkeep.create(viewer, CatalogueDtoMapper.identity(dto), CatalogueDtoMapper.offer(dto)),
                type -> answer(type, viewer, Response.created(URI.create("/v1/intervention-types/" + type.id()))));
    }

    @Override
    public Response reviseInterventionType(UUID id, InterventionTypeRevisionDto dto, String ifMatch, String key) {
        Viewer viewer = viewers.current();
        return act(
                "reviseInterventionType",
                id,
                key,
                dto,
                viewer,
                () -> upkeep.revise(id, ifMatch, viewer, CatalogueDtoMapper.offer(dto)));
    }

    @Override
    public Response endInterventionType(UUID id, InterventionTypeEndDto dto, String ifMatch, String key) {
        Viewer viewer = viewers.current();
        return act("endInterventionType", id, key, dto, viewer, () -> upkeep.end(id, ifMatch, viewer, dto.getUntil()));
    }

    @Override
    public Response getInterventionType(UUID id) {
        Viewer viewer = viewers.current();
        return answer(types.get(id, viewer.houseId(), LockModeType.NONE), viewer, Response.ok());
    }

    @Override
    public Response listInterventionTypes(ChainDto chain, UUID organisationId, String cursor, Integer limit) {
        Viewer viewer = viewers.current();
        var filter = new InterventionTypes.Filter(
                Optional.ofNullable(chain).map(value -> Chain.valueOf(value.name())),
                Optional.ofNullable(organisationId),
                cursors.read(viewer.subject(), LIST, cursor).map(keys -> keys.get(0)));
        Page<InterventionType> page = Page.of(
                types.list(viewer.houseId(), filter, limit + 1),
                limit,
                last -> cursors.after(viewer.subject(), LIST, last.code()));
        Map<UUID, NamedType> named = names.name(page.items());
        return Response.ok(new InterventionTypePageDto()
                        .items(page.items().stream()
                                .map(type -> CatalogueDtoMapper.type(named.get(type.id())))
                                .toList())
                        .nextCursor(page.nextCursor()))
                .build();
    }

    private Response act(
            String operation, UUID id, String key, Object dto, Viewer viewer, Supplier<InterventionType> act) {
        return requests.once(
                new ActRequest(viewer, operation, "/intervention-types/" + id, key, dto),
                act,
                type -> answer(type, viewer, Response.ok()));
    }

    private Response answer(InterventionType type, Viewer viewer, Response.ResponseBuilder answer) {
        return answer.entity(CatalogueDtoMapper.type(names.name(List.of(type)).get(type.id()))
                        .allowedActions(ReferenceDtoMapper.allowed(upkeep.allowed(type, viewer))))
                .header("ETag", ETags.of(type.version()))
                .build();
    }
}
