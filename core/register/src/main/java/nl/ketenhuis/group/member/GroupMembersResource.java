package nl.ketenhuis.group.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.GroupMembersApi;
import nl.ketenhuis.api.model.GroupMemberEntryDto;
import nl.ketenhuis.api.model.GroupMemberPageDto;
import nl.ketenhuis.api.model.GroupRemarkDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.group.YouthGroup.Remark;
import nl.ketenhuis.group.YouthGroups;
import nl.ketenhuis.group.member.GroupMembers.Row;
import nl.ketenhuis.house.PartnerOrganisations;

/** Members of youth groups over HTTP. */
@Accounted
@ApplicationScoped
class GroupMembersResource implements GroupMembersApi {

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final YouthGroups groups;
    private final GroupMembers members;
    private final GroupMembership membership;
    private final PartnerOrganisations organisations;
    private final Cursors cursors;

    GroupMembersResource(
            Viewers viewers,
            IdempotentRequests requests,
            YouthGroups groups,
            GroupMembers members,
            GroupMembership membership,
            PartnerOrganisations organisations,
            Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.groups = groups;
        this.members = members;
        this.membership = membership;
        this.organisations = organisations;
        this.cursors = cursors;
    }

    @Override
    public Response listGroupMembers(UUID groupId, LocalDate on, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        groups.get(groupId, viewer);
        String list = "listGroupMembers " + groupId;
        Optional<UUID> before = cursors.read(viewer.subject(), list, cursor).map(keys -> UUID.fromString(keys.get(0)));
        Page<Row> page = Page.of(
                members.list(groupId, Optional.ofNullable(on), before, viewer, limit + 1),
                limit,
                last -> cursors.after(viewer.subject(), list, last.member().id()));
        var names = organisations.find(
                page.items().stream().map(row -> row.member().organisationId()).toList());
        return Response.ok(new GroupMemberPageDto()
                        .items(page.items().stream()
                                .map(row -> GroupMemberDtoMapper.listed(
                                        row,
                                        names.get(row.member().organisationId()).name()))
                                .toList())
                        .nextCursor(page.nextCursor()))
                .build();
    }

    @Override
    public Response getGroupMember(UUID groupId, UUID memberId, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        groups.get(groupId, viewer);
        return answer(groupId, memberId, viewer, Response.ok());
    }

    @Override
    public Response addGroupMember(UUID groupId, GroupMemberEntryDto dto, String purpose, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        String place = "/youth-groups/" + groupId + "/members";
        return requests.once(
                new ActRequest(viewer, "addGroupMember", place, key, dto),
                () -> membership
                        .add(groupId, GroupMemberDtoMapper.entry(dto), viewer)
                        .id(),
                id -> answer(groupId, id, viewer, Response.created(URI.create("/v1" + place + "/" + id))));
    }

    @Override
    public Response endGroupMembership(
            UUID groupId, UUID memberId, GroupRemarkDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        String place = "/youth-groups/" + groupId + "/members/" + memberId;
        Remark remark = new Remark(dto.getHappenedOn(), dto.getMotivation());
        return requests.once(
                new ActRequest(viewer, "endGroupMembership", place, key, dto),
                () -> membership.end(groupId, memberId, ifMatch, remark, viewer),
                ended -> answer(groupId, memberId, viewer, Response.ok()));
    }

    private Response answer(UUID groupId, UUID memberId, Viewer viewer, Response.ResponseBuilder answer) {
        Row row = members.get(groupId, memberId, viewer);
        UUID organisation = row.member().organisationId();
        return answer.entity(GroupMemberDtoMapper.whole(
                        row,
                        organisations
                                .find(List.of(organisation))
                                .get(organisation)
                                .name(),
                        membership.allowed(row.member(), viewer)))
                .header("ETag", ETags.of(row.member().version()))
                .build();
    }
}
