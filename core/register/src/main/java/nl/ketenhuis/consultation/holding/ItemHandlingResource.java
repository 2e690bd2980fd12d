package nl.ketenhuis.consultation.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.ItemHandlingApi;
import nl.ketenhuis.api.model.ItemHoldingDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.consultation.agenda.Agenda.Target;
import nl.ketenhuis.consultation.agenda.AgendaDtoMapper;
import nl.ketenhuis.consultation.agenda.AgendaReading;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;

/** Dealing with items over HTTP. */
@Accounted
@ApplicationScoped
class ItemHandlingResource implements ItemHandlingApi {

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final ItemHolding holding;
    private final AgendaReading reading;

    ItemHandlingResource(Viewers viewers, IdempotentRequests requests, ItemHolding holding, AgendaReading reading) {
        this.viewers = viewers;
        this.requests = requests;
        this.holding = holding;
        this.reading = reading;
    }

    @Override
    public Response holdAgendaItem(
            UUID consultationId, UUID itemId, ItemHoldingDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        String place = "/consultations/" + consultationId + "/agenda-items/" + itemId;
        Target target = new Target(consultationId, itemId, ifMatch);
        return requests.once(
                new ActRequest(viewer, "holdAgendaItem", place, key, dto),
                () -> holding.hold(target, HeldDtoMapper.held(dto), viewer),
                held -> answer(reading.whole(consultationId, itemId, viewer)));
    }

    private static Response answer(AgendaReading.Whole item) {
        return Response.ok(AgendaDtoMapper.whole(item))
                .header("ETag", ETags.of(item.version()))
                .build();
    }
}
