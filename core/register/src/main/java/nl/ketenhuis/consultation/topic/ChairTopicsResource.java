package nl.ketenhuis.consultation.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.ChairTopicsApi;
import nl.ketenhuis.api.model.ChairTopicDto;
import nl.ketenhuis.api.model.ChairTopicEntryDto;
import nl.ketenhuis.api.model.ChairTopicPageDto;
import nl.ketenhuis.api.model.ChairTopicStatusDto;
import nl.ketenhuis.api.model.MeetingReasonDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.consultation.ConsultationDtoMapper;
import nl.ketenhuis.consultation.topic.ChairTopic.Entry;
import nl.ketenhuis.consultation.topic.ChairTopic.Status;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;

/** Matters for the chairs over HTTP. */
@Accounted
@ApplicationScoped
class ChairTopicsResource implements ChairTopicsApi {

    private static final String LIST = "listChairTopics";

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final ChairTopics topics;
    private final Cursors cursors;

    ChairTopicsResource(Viewers viewers, IdempotentRequests requests, ChairTopics topics, Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.topics = topics;
        this.cursors = cursors;
    }

    @Override
    public Response listChairTopics(ChairTopicStatusDto status, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Optional<UUID> before = cursors.read(viewer.subject(), LIST, cursor).map(keys -> UUID.fromString(keys.get(0)));
        Optional<Status> wanted = Optional.ofNullable(status).map(value -> Status.valueOf(value.name()));
        var page = Page.of(
                        topics.list(viewer, wanted, before, limit + 1),
                        limit,
                        last -> cursors.after(viewer.subject(), LIST, last.id()))
                .map(ChairTopicsResource::words);
        return Response.ok(new ChairTopicPageDto().items(page.items()).nextCursor(page.nextCursor()))
                .build();
    }

    @Override
    public Response getChairTopic(UUID chairTopicId, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        return answer(topics.get(chairTopicId, viewer), viewer, Response.ok());
    }

    @Override
    public Response raiseChairTopic(ChairTopicEntryDto dto, String purpose, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        Entry entry = new Entry(
                dto.getTitle(),
                dto.getText(),
                Optional.ofNullable(dto.getTheme()),
                Optional.ofNullable(dto.getCaseCount()));
        return requests.once(
                new ActRequest(viewer, "raiseChairTopic", "/chair-topics", key, dto),
                () -> topics.raise(entry, viewer),
                topic -> answer(topic, viewer, Response.created(URI.create("/v1/chair-topics/" + topic.id()))));
    }

    @Override
    public Response withdrawChairTopic(UUID id, MeetingReasonDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        return requests.once(
                new ActRequest(viewer, "withdrawChairTopic", "/chair-topics/" + id, key, dto),
                () -> topics.withdraw(id, ifMatch, dto.getReason(), viewer),
                topic -> answer(topic, viewer, Response.ok()));
    }

    private Response answer(ChairTopic topic, Viewer viewer, Response.ResponseBuilder answer) {
        return answer.entity(words(topic).allowedActions(ConsultationDtoMapper.allowed(topics.allowed(topic, viewer))))
                .header("ETag", ETags.of(topic.version()))
                .build();
    }

    private static ChairTopicDto words(ChairTopic topic) {
        Entry entry = topic.entry();
        return new ChairTopicDto()
                .id(topic.id())
                .title(entry.title())
                .text(entry.text())
                .theme(entry.theme().orElse(null))
                .caseCount(entry.caseCount().orElse(null))
                .status(ChairTopicStatusDto.valueOf(topic.status().name()))
                .raisedAt(Times.utc(topic.raisedAt()))
                .conclusion(topic.conclusion())
                .reason(topic.reason())
                .allowedActions(null);
    }
}
