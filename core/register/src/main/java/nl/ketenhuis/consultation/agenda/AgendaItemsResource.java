package nl.ketenhuis.consultation.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.AgendaItemsApi;
import nl.ketenhuis.api.model.AgendaEntryDto;
import nl.ketenhuis.api.model.AgendaItemPageDto;
import nl.ketenhuis.api.model.AgendaMoveDto;
import nl.ketenhuis.api.model.AgendaProposalPageDto;
import nl.ketenhuis.api.model.MeetingReasonDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.consultation.Consultations;
import nl.ketenhuis.consultation.agenda.Agenda.Target;
import nl.ketenhuis.consultation.agenda.AgendaItems.Place;
import nl.ketenhuis.consultation.agenda.AgendaReading.Shown;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;

/** Agendas over HTTP. */
@Accounted
@ApplicationScoped
class AgendaItemsResource implements AgendaItemsApi {

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final Consultations consultations;
    private final AgendaProposals proposals;
    private final Agenda agenda;
    private final AgendaReading reading;
    private final Cursors cursors;

    AgendaItemsResource(
            Viewers viewers,
            IdempotentRequests requests,
            Consultations consultations,
            AgendaProposals proposals,
            Agenda agenda,
            AgendaReading reading,
            Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.consultations = consultations;
        this.proposals = proposals;
        this.agenda = agenda;
        this.reading = reading;
        this.cursors = cursors;
    }

    @Override
    public Response listAgendaProposals(UUID consultationId, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        return Response.ok(new AgendaProposalPageDto()
                        .items(proposals.of(consultations.get(consultationId, viewer), viewer, limit).stream()
                                .map(AgendaDtoMapper::proposal)
                                .toList()))
                .build();
    }

    @Override
    public Response listAgendaItems(UUID consultationId, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        String list = "listAgendaItems " + consultationId;
        Optional<Place> after = cursors.read(viewer.subject(), list, cursor)
                .map(keys -> new Place(Integer.parseInt(keys.get(0)), UUID.fromString(keys.get(1))));
        var page = Page.of(
                        reading.list(consultationId, after, viewer, limit + 1),
                        limit,
                        last -> cursors.after(
                                viewer.subject(),
                                list,
                                item(last).position(),
                                item(last).id()))
                .map(AgendaDtoMapper::listed);
        return Response.ok(new AgendaItemPageDto().items(page.items()).nextCursor(page.nextCursor()))
                .build();
    }

    @Override
    public Response getAgendaItem(UUID consultationId, UUID agendaItemId, String purpose) {
        return answer(consultationId, agendaItemId, viewers.currentWithPurpose(), Response.ok());
    }

    @Override
    public Response putOnAgenda(UUID consultationId, AgendaEntryDto dto, String purpose, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        String place = "/consultations/" + consultationId + "/agenda-items";
        return requests.once(
                new ActRequest(viewer, "putOnAgenda", place, key, dto),
                () -> agenda.putOn(consultationId, AgendaDtoMapper.entry(dto), viewer)
                        .id(),
                id -> answer(consultationId, id, viewer, Response.created(URI.create("/v1" + place + "/" + id))));
    }

    @Override
    public Response moveAgendaItem(
            UUID consultationId, UUID itemId, AgendaMoveDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        Target target = new Target(consultationId, itemId, ifMatch);
        return act("moveAgendaItem", target, key, dto, viewer, () -> agenda.move(target, dto.getPosition(), viewer));
    }

    @Override
    public Response removeAgendaItem(
            UUID consultationId, UUID itemId, MeetingReasonDto dto, String purpose, String ifMatch, String key) {
        return setAside("removeAgendaItem", new Target(consultationId, itemId, ifMatch), key, dto);
    }

    @Override
    public Response deferAgendaItem(
            UUID consultationId, UUID itemId, MeetingReasonDto dto, String purpose, String ifMatch, String key) {
        return setAside("deferAgendaItem", new Target(consultationId, itemId, ifMatch), key, dto);
    }

    private Response setAside(String operation, Target target, String key, MeetingReasonDto dto) {
        Viewer viewer = viewers.currentWithPurpose();
        return act(
                operation, target, key, dto, viewer, () -> agenda.setAside(operation, target, dto.getReason(), viewer));
    }

    private Response act(
            String operation, Target target, String key, Object dto, Viewer viewer, Supplier<AgendaItem> change) {
        String place = "/consultations/" + target.consultationId() + "/agenda-items/" + target.itemId();
        return requests.once(
                new ActRequest(viewer, operation, place, key, dto),
                change,
                item -> answer(target.consultationId(), target.itemId(), viewer, Response.ok()));
    }

    private Response answer(UUID consultationId, UUID itemId, Viewer viewer, Response.ResponseBuilder answer) {
        AgendaReading.Whole whole = reading.whole(consultationId, itemId, viewer);
        return answer.entity(AgendaDtoMapper.whole(whole))
                .header("ETag", ETags.of(whole.version()))
                .build();
    }

    private static AgendaItem item(Shown shown) {
        return shown.row().item();
    }
}
