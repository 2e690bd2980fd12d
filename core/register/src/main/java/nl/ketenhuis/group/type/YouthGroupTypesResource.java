package nl.ketenhuis.group.type;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.YouthGroupTypesApi;
import nl.ketenhuis.api.model.YouthGroupTypeDto;
import nl.ketenhuis.api.model.YouthGroupTypeEndDto;
import nl.ketenhuis.api.model.YouthGroupTypeEntryDto;
import nl.ketenhuis.api.model.YouthGroupTypePageDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.group.type.GroupType.Entry;
import nl.ketenhuis.group.type.GroupTypes.Place;

/** Types of youth groups over HTTP. */
@Accounted
@ApplicationScoped
class YouthGroupTypesResource implements YouthGroupTypesApi {

    private static final String LIST = "listYouthGroupTypes";

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final GroupTypes types;
    private final Cursors cursors;

    YouthGroupTypesResource(Viewers viewers, IdempotentRequests requests, GroupTypes types, Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.types = types;
        this.cursors = cursors;
    }

    @Override
    public Response listYouthGroupTypes(LocalDate inForceOn, String cursor, Integer limit) {
        Viewer viewer = viewers.current();
        Optional<Place> after = cursors.read(viewer.subject(), LIST, cursor)
                .map(keys -> new Place(keys.get(0), LocalDate.parse(keys.get(1))));
        var page = Page.of(
                        types.list(viewer.houseId(), Optional.ofNullable(inForceOn), after, limit + 1),
                        limit,
                        last -> cursors.after(viewer.subject(), LIST, last.code(), last.validFrom()))
                .map(YouthGroupTypesResource::words);
        return Response.ok(new YouthGroupTypePageDto().items(page.items()).nextCursor(page.nextCursor()))
                .build();
    }

    @Override
    public Response getYouthGroupType(String typeCode) {
        return answer(types.get(viewers.current().houseId(), typeCode), Response.ok());
    }

    @Override
    public Response defineYouthGroupType(YouthGroupTypeEntryDto dto, String key) {
        Viewer viewer = viewers.current();
        Entry entry = new Entry(
                dto.getCode(),
                dto.getName(),
                Optional.ofNullable(dto.getExplanation()),
                dto.getValidFrom(),
                Optional.ofNullable(dto.getValidUntil()));
        return requests.once(
                new ActRequest(viewer, "defineYouthGroupType", "/youth-group-types", key, dto),
                () -> types.define(entry, viewer),
                type -> answer(type, Response.created(URI.create("/v1/youth-group-types/" + type.code()))));
    }

    @Override
    public Response endYouthGroupType(String typeCode, YouthGroupTypeEndDto dto, String ifMatch, String key) {
        Viewer viewer = viewers.current();
        String place = "/youth-group-types/" + typeCode;
        return requests.once(
                new ActRequest(viewer, "endYouthGroupType", place, key, dto),
                () -> types.end(typeCode, ifMatch, dto.getValidUntil(), viewer),
                type -> answer(type, Response.ok()));
    }

    private static Response answer(GroupType type, Response.ResponseBuilder answer) {
        return answer.entity(words(type))
                .header("ETag", ETags.of(type.version()))
                .build();
    }

    private static YouthGroupTypeDto words(GroupType type) {
        return new YouthGroupTypeDto()
                .code(type.code())
                .name(type.name())
                .explanation(type.explanation())
                .validFrom(type.validFrom())
                .validUntil(type.validUntil());
    }
}
