package nl.ketenhuis.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.AreasApi;
import nl.ketenhuis.api.model.AreaClosingDto;
import nl.ketenhuis.api.model.AreaDescriptionDto;
import nl.ketenhuis.api.model.AreaKindDto;
import nl.ketenhuis.api.model.AreaPageDto;
import nl.ketenhuis.api.model.AreaRatingDto;
import nl.ketenhuis.api.model.AreaRegistrationDto;
import nl.ketenhuis.api.model.AreaStatusDto;
import nl.ketenhuis.api.model.AttentionDto;
import nl.ketenhuis.area.AreaActs.Target;
import nl.ketenhuis.area.Areas.Filter;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;

/** Areas over HTTP. */
@Accounted
@ApplicationScoped
class AreasResource implements AreasApi {

    private static final String LIST = "listAreas";

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final Areas areas;
    private final AreaActs acts;
    private final AreaStates states;
    private final Cursors cursors;

    AreasResource(
            Viewers viewers,
            IdempotentRequests requests,
            Areas areas,
            AreaActs acts,
            AreaStates states,
            Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.areas = areas;
        this.acts = acts;
        this.states = states;
        this.cursors = cursors;
    }

    @Override
    public Response listAreas(
            AreaKindDto kind,
            AreaStatusDto status,
            AttentionDto attention,
            String municipalityCode,
            String cursor,
            Integer limit,
            String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Filter filter = new Filter(
                Optional.ofNullable(kind).map(value -> Area.Kind.valueOf(value.name())),
                Optional.ofNullable(status).map(value -> Area.Status.valueOf(value.name())),
                Optional.ofNullable(attention).map(value -> Area.Attention.valueOf(value.name())),
                Optional.ofNullable(municipalityCode));
        Optional<UUID> before = cursors.read(viewer.subject(), LIST, cursor).map(keys -> UUID.fromString(keys.get(0)));
        var page = Page.of(
                        areas.list(viewer, filter, before, limit + 1),
                        limit,
                        last -> cursors.after(viewer.subject(), LIST, last.id()))
                .map(AreaDtoMapper::listed);
        return Response.ok(new AreaPageDto().items(page.items()).nextCursor(page.nextCursor()))
                .build();
    }

    @Override
    public Response getArea(UUID areaId, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        return answer(areas.get(areaId, viewer), viewer, Response.ok());
    }

    @Override
    public Response registerArea(AreaRegistrationDto dto, String purpose, String idempotencyKey) {
        Viewer viewer = viewers.currentWithPurpose();
        return requests.once(
                new ActRequest(viewer, "registerArea", "/areas", idempotencyKey, dto),
                () -> acts.register(AreaDtoMapper.registration(dto), viewer),
                area -> answer(area, viewer, Response.created(URI.create("/v1/areas/" + area.id()))));
    }

    @Override
    public Response describeArea(UUID areaId, AreaDescriptionDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        Target target = new Target(areaId, ifMatch);
        return act(
                new ActRequest(viewer, "describeArea", "/areas/" + areaId, key, dto),
                () -> acts.describe(target, AreaDtoMapper.description(dto), viewer));
    }

    @Override
    public Response rateArea(UUID areaId, AreaRatingDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        Target target = new Target(areaId, ifMatch);
        return act(
                new ActRequest(viewer, "rateArea", "/areas/" + areaId, key, dto),
                () -> acts.rate(target, AreaDtoMapper.rating(dto), viewer));
    }

    @Override
    public Response closeArea(UUID areaId, AreaClosingDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        Target target = new Target(areaId, ifMatch);
        return act(
                new ActRequest(viewer, "closeArea", "/areas/" + areaId, key, dto),
                () -> acts.close(target, dto.getClosedOn(), dto.getMotivation(), viewer));
    }

    private Response act(ActRequest request, Supplier<Area> change) {
        return requests.once(request, change, area -> answer(area, request.viewer(), Response.ok()));
    }

    private Response answer(Area area, Viewer viewer, Response.ResponseBuilder answer) {
        return answer.entity(AreaDtoMapper.whole(
                        area, areas.attentionOf(area.id()), states.machine().allowed(area, viewer)))
                .header("ETag", ETags.of(area.version()))
                .build();
    }
}
