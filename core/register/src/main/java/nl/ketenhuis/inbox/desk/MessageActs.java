package nl.ketenhuis.inbox.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.inbox.InboundMessage;
import nl.ketenhuis.inbox.InboundMessages;

/** An operator's act on one message over the API: once per idempotency key, on the version the operator has seen. */
@ApplicationScoped
class MessageActs {

    private final IdempotentRequests requests;
    private final InboundMessages messages;
    private final InboundMessageQueries queries;

    MessageActs(IdempotentRequests requests, InboundMessages messages, InboundMessageQueries queries) {
        this.requests = requests;
        this.messages = messages;
        this.queries = queries;
    }

    /** Runs the act on the locked message and answers with the message as it then stands, without its text. */
    Response once(ActRequest request, UUID id, String ifMatch, Runnable act) {
        return requests.once(
                request,
                () -> {
                    InboundMessage message = messages.lock(id, request.viewer().houseId());
                    ETags.require(ifMatch, message.version());
                    act.run();
                    return message;
                },
                this::answer);
    }

    private Response answer(InboundMessage message) {
        UUID review = queries.openReviews(List.of(message)).get(message.id());
        return Response.ok(InboundMessageDtoMapper.message(message, review))
                .header("ETag", ETags.of(message.version()))
                .build();
    }
}
