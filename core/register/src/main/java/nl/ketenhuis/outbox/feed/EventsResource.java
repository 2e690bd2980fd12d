package nl.ketenhuis.outbox.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import nl.ketenhuis.api.EventsApi;
import nl.ketenhuis.api.model.EventPageDto;
import nl.ketenhuis.api.model.EventTypeDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.outbox.feed.EventFeed.Place;

/** Events over HTTP: a feed to be asked again and again, from where one was. */
@Accounted
@ApplicationScoped
class EventsResource implements EventsApi {

    private static final String LIST = "listEvents";

    private final Viewers viewers;
    private final EventFeed feed;
    private final CloudEvents words;
    private final Cursors cursors;

    EventsResource(Viewers viewers, EventFeed feed, CloudEvents words, Cursors cursors) {
        this.viewers = viewers;
        this.feed = feed;
        this.words = words;
        this.cursors = cursors;
    }

    @Override
    public Response listEvents(String after, Integer limit, List<EventTypeDto> types) {
        Viewer viewer = viewers.current();
        Place from = cursors.read(viewer.subject(), LIST, after)
                .map(keys -> new Place(keys.get(0), Long.parseLong(keys.get(1))))
                .orElse(Place.START);
        List<String> asked = Optional.ofNullable(types).orElse(List.of()).stream()
                .map(EventTypeDto::toString)
                .toList();
        List<FeedEvent> events = feed.after(from, viewer, asked, limit);
        Place next = events.isEmpty() ? from : place(events.get(events.size() - 1));
        return Response.ok(new EventPageDto()
                        .items(events.stream().map(words::of).toList())
                        .nextCursor(cursors.after(viewer.subject(), LIST, next.xid(), next.position())))
                .build();
    }

    private static Place place(FeedEvent event) {
        return new Place(event.xid(), event.position());
    }
}
