package nl.ketenhuis.inbox.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.api.InboundMessagesApi;
import nl.ketenhuis.api.model.InboundMessageDto;
import nl.ketenhuis.api.model.InboundMessagePageDto;
import nl.ketenhuis.api.model.InboundMessageStatusDto;
import nl.ketenhuis.api.model.MessageDiscardDto;
import nl.ketenhuis.api.model.MessageLinkDto;
import nl.ketenhuis.api.model.MessageRepairDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.inbox.InboundMessage;
import nl.ketenhuis.inbox.ParkedMessages;
import nl.ketenhuis.inbox.ParkedMessages.Decision;
import nl.ketenhuis.inbox.desk.InboundMessageQueries.Filter;

/** Messages over HTTP, for operators: what came in, and what can be done with what waits. */
@Accounted
@ApplicationScoped
class InboundMessagesResource implements InboundMessagesApi {

    private static final String LIST = "listInboundMessages";

    private final Viewers viewers;
    private final InboundMessageQueries queries;
    private final MessageReading reading;
    private final MessageActs acts;
    private final ParkedMessages parked;
    private final LinkablePersons persons;
    private final Cursors cursors;

    InboundMessagesResource(
            Viewers viewers,
            InboundMessageQueries queries,
            MessageReading reading,
            MessageActs acts,
            ParkedMessages parked,
            LinkablePersons persons,
            Cursors cursors) {
        this.viewers = viewers;
        this.queries = queries;
        this.reading = reading;
        this.acts = acts;
        this.parked = parked;
        this.persons = persons;
        this.cursors = cursors;
    }

    @Override
    public Response listInboundMessages(
            InboundMessageStatusDto status,
            String partner,
            String reason,
            String cursor,
            Integer limit,
            String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Filter filter = new Filter(
                Optional.ofNullable(status).map(value -> InboundMessage.Status.valueOf(value.name())),
                Optional.ofNullable(partner),
                Optional.ofNullable(reason));
        Optional<UUID> before = cursors.read(viewer.subject(), LIST, cursor).map(keys -> UUID.fromString(keys.get(0)));
        Page<InboundMessage> page = Page.of(
                queries.list(viewer.houseId(), filter, before, limit + 1),
                limit,
                last -> cursors.after(viewer.subject(), LIST, last.id()));
        Map<UUID, UUID> reviews = queries.openReviews(page.items());
        Page<InboundMessageDto> words =
                page.map(message -> InboundMessageDtoMapper.message(message, reviews.get(message.id())));
        return Response.ok(new InboundMessagePageDto().items(words.items()).nextCursor(words.nextCursor()))
                .build();
    }

    @Override
    public Response getInboundMessage(UUID id, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        InboundMessage message = queries.get(viewer.houseId(), id);
        UUID review = queries.openReviews(List.of(message)).get(id);
        return Response.ok(InboundMessageDtoMapper.message(message, review)
                        .text(reading.text(message, viewer).orElse(null)))
                .header("ETag", ETags.of(message.version()))
                .build();
    }

    @Override
    public Response repairInboundMessage(UUID id, MessageRepairDto repair, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        Decision decision = new Decision(viewer.subject(), repair.getMotivation());
        ActRequest request = new ActRequest(viewer, "repairInboundMessage", object(id), key, repair);
        return acts.once(request, id, ifMatch, () -> {
            String text = reading.restored(repair.getText(), queries.get(viewer.houseId(), id));
            parked.repair(id, viewer.houseId(), text, decision);
        });
    }

    @Override
    public Response linkInboundMessage(UUID id, MessageLinkDto link, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        Decision decision = new Decision(viewer.subject(), link.getMotivation());
        ActRequest request = new ActRequest(viewer, "linkInboundMessage", object(id), key, link);
        return acts.once(request, id, ifMatch, () -> {
            persons.require(viewer, link.getPersonId());
            parked.link(id, viewer.houseId(), link.getPersonId(), decision);
        });
    }

    @Override
    public Response redriveInboundMessage(UUID id, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        ActRequest request = new ActRequest(viewer, "redriveInboundMessage", object(id), key, null);
        return acts.once(request, id, ifMatch, () -> parked.redrive(id, viewer.houseId()));
    }

    @Override
    public Response discardInboundMessage(
            UUID id, MessageDiscardDto discard, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        Decision decision = new Decision(viewer.subject(), discard.getMotivation());
        ActRequest request = new ActRequest(viewer, "discardInboundMessage", object(id), key, discard);
        return acts.once(request, id, ifMatch, () -> parked.discard(id, viewer.houseId(), decision));
    }

    private static String object(UUID id) {
        return "inbound-message/" + id;
    }
}
