package nl.ketenhuis.outbox.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.OutboundDeliveriesApi;
import nl.ketenhuis.api.model.DeliverySetAsideDto;
import nl.ketenhuis.api.model.DeliveryStatusDto;
import nl.ketenhuis.api.model.OutboundDeliveryDto;
import nl.ketenhuis.api.model.OutboundDeliveryPageDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.outbox.OutboundDelivery;
import nl.ketenhuis.outbox.desk.OutboundDeliveries.Filter;
import nl.ketenhuis.outbox.dispatch.DispatchSignal;

/** Deliveries over HTTP, for operators: how they stand, to be sent again or given up. */
@Accounted
@ApplicationScoped
class OutboundDeliveriesResource implements OutboundDeliveriesApi {

    private static final String LIST = "listOutboundDeliveries";

    private final Viewers viewers;
    private final OutboundDeliveries deliveries;
    private final DispatchSignal signal;
    private final IdempotentRequests requests;
    private final Cursors cursors;

    OutboundDeliveriesResource(
            Viewers viewers,
            OutboundDeliveries deliveries,
            DispatchSignal signal,
            IdempotentRequests requests,
            Cursors cursors) {
        this.viewers = viewers;
        this.deliveries = deliveries;
        this.signal = signal;
        this.requests = requests;
        this.cursors = cursors;
    }

    @Override
    public Response listOutboundDeliveries(DeliveryStatusDto status, String recipient, String cursor, Integer limit) {
        Viewer viewer = viewers.current();
        Filter filter = new Filter(
                Optional.ofNullable(status).map(value -> OutboundDelivery.Status.valueOf(value.name())),
                Optional.ofNullable(recipient));
        Optional<UUID> before = cursors.read(viewer.subject(), LIST, cursor).map(keys -> UUID.fromString(keys.get(0)));
        Page<OutboundDeliveryDto> page = Page.of(
                        deliveries.list(viewer.houseId(), filter, before, limit + 1),
                        limit,
                        last -> cursors.after(viewer.subject(), LIST, last.id()))
                .map(OutboundDeliveryDtoMapper::delivery);
        return Response.ok(new OutboundDeliveryPageDto().items(page.items()).nextCursor(page.nextCursor()))
                .build();
    }

    @Override
    public Response getOutboundDelivery(UUID id) {
        return answer(deliveries.get(viewers.current().houseId(), id));
    }

    @Override
    public Response redriveOutboundDelivery(UUID id, String ifMatch, String key) {
        Viewer viewer = viewers.current();
        ActRequest request = new ActRequest(viewer, "redriveOutboundDelivery", object(id), key, null);
        return once(request, id, ifMatch, delivery -> {
            delivery.redrive(viewer.subject());
            signal.afterCommit();
        });
    }

    @Override
    public Response setAsideOutboundDelivery(UUID id, DeliverySetAsideDto why, String ifMatch, String key) {
        Viewer viewer = viewers.current();
        ActRequest request = new ActRequest(viewer, "setAsideOutboundDelivery", object(id), key, why);
        return once(request, id, ifMatch, delivery -> {
            delivery.setAside(viewer.subject(), why.getMotivation());
            signal.afterCommit();
        });
    }

    private Response once(ActRequest request, UUID id, String ifMatch, Consumer<OutboundDelivery> act) {
        return requests.once(
                request,
                () -> {
                    OutboundDelivery delivery = deliveries.lock(request.viewer().houseId(), id);
                    ETags.require(ifMatch, delivery.version());
                    act.accept(delivery);
                    return delivery;
                },
                OutboundDeliveriesResource::answer);
    }

    private static Response answer(OutboundDelivery delivery) {
        return Response.ok(OutboundDeliveryDtoMapper.delivery(delivery))
                .header("ETag", ETags.of(delivery.version()))
                .build();
    }

    private static String object(UUID id) {
        return "outbound-delivery/" + id;
    }
}
