package nl.ketenhuis.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.YouthGroupsApi;
import nl.ketenhuis.api.model.GroupAssessmentEntryDto;
import nl.ketenhuis.api.model.GroupMergeDto;
import nl.ketenhuis.api.model.GroupRemarkDto;
import nl.ketenhuis.api.model.GroupSplitDto;
import nl.ketenhuis.api.model.YouthGroupPageDto;
import nl.ketenhuis.api.model.YouthGroupRegistrationDto;
import nl.ketenhuis.api.model.YouthGroupStatusDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.group.GroupActs.Target;
import nl.ketenhuis.group.YouthGroup.Remark;
import nl.ketenhuis.group.YouthGroups.Filter;
import nl.ketenhuis.group.lineage.GroupMerge;
import nl.ketenhuis.group.lineage.GroupSplit;

/** Youth groups over HTTP. */
@Accounted
@ApplicationScoped
class YouthGroupsResource implements YouthGroupsApi {

    private static final String LIST = "listYouthGroups";

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final YouthGroups groups;
    private final GroupActs acts;
    private final GroupSplit split;
    private final GroupMerge merge;
    private final GroupReading reading;
    private final Cursors cursors;

    YouthGroupsResource(
            Viewers viewers,
            IdempotentRequests requests,
            YouthGroups groups,
            GroupActs acts,
            GroupSplit split,
            GroupMerge merge,
            GroupReading reading,
            Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.groups = groups;
        this.acts = acts;
        this.split = split;
        this.merge = merge;
        this.reading = reading;
        this.cursors = cursors;
    }

    @Override
    public Response listYouthGroups(
            YouthGroupStatusDto status,
            String typeCode,
            UUID areaId,
            String municipalityCode,
            String cursor,
            Integer limit,
            String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Filter filter = new Filter(
                Optional.ofNullable(status).map(value -> YouthGroup.Status.valueOf(value.name())),
                Optional.ofNullable(typeCode),
                Optional.ofNullable(areaId),
                Optional.ofNullable(municipalityCode));
        Optional<UUID> before = cursors.read(viewer.subject(), LIST, cursor).map(keys -> UUID.fromString(keys.get(0)));
        Page<YouthGroup> page = Page.of(
                groups.list(viewer, filter, before, limit + 1),
                limit,
                last -> cursors.after(viewer.subject(), LIST, last.id()));
        return Response.ok(new YouthGroupPageDto()
                        .items(reading.list(page.items()).stream()
                                .map(YouthGroupDtoMapper::listed)
                                .toList())
                        .nextCursor(page.nextCursor()))
                .build();
    }

    @Override
    public Response getYouthGroup(UUID groupId, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        return answer(groups.get(groupId, viewer), viewer, Response.ok());
    }

    @Override
    public Response registerYouthGroup(YouthGroupRegistrationDto dto, String purpose, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        var seen = Optional.ofNullable(dto.getAssessment()).map(YouthGroupDtoMapper::seen);
        return requests.once(
                new ActRequest(viewer, "registerYouthGroup", "/youth-groups", key, dto),
                () -> acts.register(YouthGroupDtoMapper.registration(dto), seen, viewer),
                group -> answer(group, viewer, Response.created(URI.create("/v1/youth-groups/" + group.id()))));
    }

    @Override
    public Response assessYouthGroup(
            UUID groupId, GroupAssessmentEntryDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        return act(
                request(viewer, "assessYouthGroup", groupId, key, dto),
                () -> acts.assess(new Target(groupId, ifMatch), YouthGroupDtoMapper.seen(dto), viewer));
    }

    @Override
    public Response restYouthGroup(UUID groupId, GroupRemarkDto dto, String purpose, String ifMatch, String key) {
        return turn("restYouthGroup", new Target(groupId, ifMatch), dto, key);
    }

    @Override
    public Response wakeYouthGroup(UUID groupId, GroupRemarkDto dto, String purpose, String ifMatch, String key) {
        return turn("wakeYouthGroup", new Target(groupId, ifMatch), dto, key);
    }

    @Override
    public Response dissolveYouthGroup(UUID groupId, GroupRemarkDto dto, String purpose, String ifMatch, String key) {
        return turn("dissolveYouthGroup", new Target(groupId, ifMatch), dto, key);
    }

    @Override
    public Response splitYouthGroup(UUID groupId, GroupSplitDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        Remark remark = new Remark(dto.getHappenedOn(), dto.getMotivation());
        return act(
                request(viewer, "splitYouthGroup", groupId, key, dto),
                () -> split.split(groupId, ifMatch, remark, YouthGroupDtoMapper.parts(dto), viewer));
    }

    @Override
    public Response mergeYouthGroups(UUID groupId, GroupMergeDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        return act(
                request(viewer, "mergeYouthGroups", groupId, key, dto),
                () -> merge.merge(groupId, ifMatch, YouthGroupDtoMapper.merge(dto), viewer));
    }

    private Response turn(String operation, Target target, GroupRemarkDto dto, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        return act(
                request(viewer, operation, target.groupId(), key, dto),
                () -> acts.turn(operation, target, YouthGroupDtoMapper.remark(dto), viewer));
    }

    private static ActRequest request(Viewer viewer, String operation, UUID groupId, String key, Object dto) {
        return new ActRequest(viewer, operation, "/youth-groups/" + groupId, key, dto);
    }

    private Response act(ActRequest request, Supplier<YouthGroup> change) {
        return requests.once(request, change, group -> answer(group, request.viewer(), Response.ok()));
    }

    private Response answer(YouthGroup group, Viewer viewer, Response.ResponseBuilder answer) {
        return answer.entity(YouthGroupDtoMapper.whole(reading.whole(group, viewer)))
                .header("ETag", ETags.of(group.version()))
                .build();
    }
}
