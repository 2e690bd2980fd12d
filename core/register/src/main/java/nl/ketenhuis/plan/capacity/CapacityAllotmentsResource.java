package nl.ketenhuis.plan.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.CapacityAllotmentsApi;
import nl.ketenhuis.api.model.CapacityAllotmentPageDto;
import nl.ketenhuis.api.model.CapacityAllotmentResizeDto;
import nl.ketenhuis.api.model.NewCapacityAllotmentDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.plan.catalogue.NamedTypes;
import nl.ketenhuis.plan.catalogue.NamedTypes.NamedType;
import nl.ketenhuis.plan.course.ReferenceDtoMapper;

/** Agreed places over HTTP. Numbers only, no case data. */
@Accounted
@ApplicationScoped
class CapacityAllotmentsResource implements CapacityAllotmentsApi {

    private static final String LIST = "listCapacityAllotments";

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final CapacityAllotments allotments;
    private final AllotmentUpkeep upkeep;
    private final NamedTypes names;
    private final Cursors cursors;

    CapacityAllotmentsResource(
            Viewers viewers,
            IdempotentRequests requests,
            CapacityAllotments allotments,
            AllotmentUpkeep upkeep,
            NamedTypes names,
            Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.allotments = allotments;
        this.upkeep = upkeep;
        this.names = names;
        this.cursors = cursors;
    }

    @Override
    public Response createCapacityAllotment(NewCapacityAllotmentDto dto, String key) {
        Viewer viewer = viewers.current();
        return requests.once(
                new ActRequest(viewer, "createCapacityAllotment", "/capacity-allotments", key, dto),
                () -> upkeep.create(
                        viewer, dto.getInterventionTypeId(), dto.getSince(), dto.getUntil(), dto.getSlots()),
                made -> answer(made, viewer, Response.created(URI.create("/v1/capacity-allotments/" + made.id()))));
    }

    @Override
    public Response resizeCapacityAllotment(UUID id, CapacityAllotmentResizeDto dto, String ifMatch, String key) {
        Viewer viewer = viewers.current();
        ActRequest act = new ActRequest(viewer, "resizeCapacityAllotment", "/capacity-allotments/" + id, key, dto);
        return requests.once(
                act,
                () -> upkeep.resize(id, ifMatch, viewer, dto.getSlots()),
                resized -> answer(resized, viewer, Response.ok()));
    }

    @Override
    public Response getCapacityAllotment(UUID id) {
        Viewer viewer = viewers.current();
        return answer(allotments.get(id, viewer.houseId(), LockModeType.NONE), viewer, Response.ok());
    }

    @Override
    public Response listCapacityAllotments(UUID interventionTypeId, String cursor, Integer limit) {
        Viewer viewer = viewers.current();
        Optional<UUID> before = cursors.read(viewer.subject(), LIST, cursor).map(keys -> UUID.fromString(keys.get(0)));
        Page<CapacityAllotment> page = Page.of(
                allotments.list(viewer.houseId(), Optional.ofNullable(interventionTypeId), before, limit + 1),
                limit,
                last -> cursors.after(viewer.subject(), LIST, last.id()));
        Map<UUID, NamedType> named = names.find(page.items().stream()
                .map(CapacityAllotment::interventionTypeId)
                .distinct()
                .toList());
        return Response.ok(new CapacityAllotmentPageDto()
                        .items(page.items().stream()
                                .map(one -> CapacityDtoMapper.allotment(one, named.get(one.interventionTypeId())))
                                .toList())
                        .nextCursor(page.nextCursor()))
                .build();
    }

    private Response answer(CapacityAllotment allotment, Viewer viewer, Response.ResponseBuilder answer) {
        UUID type = allotment.interventionTypeId();
        return answer.entity(CapacityDtoMapper.allotment(
                                allotment, names.find(List.of(type)).get(type))
                        .allowedActions(ReferenceDtoMapper.allowed(upkeep.allowed(allotment, viewer))))
                .header("ETag", ETags.of(allotment.version()))
                .build();
    }
}
