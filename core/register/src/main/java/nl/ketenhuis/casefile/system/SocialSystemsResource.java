package nl.ketenhuis.casefile.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.SocialSystemsApi;
import nl.ketenhuis.api.model.SocialSystemCreationDto;
import nl.ketenhuis.api.model.SocialSystemDto;
import nl.ketenhuis.api.model.SocialSystemPageDto;
import nl.ketenhuis.api.model.SystemMemberAdditionDto;
import nl.ketenhuis.api.model.SystemMemberEndDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.casefile.acting.CaseActs.Request;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;

/** Social systems over HTTP. */
@Accounted
@ApplicationScoped
class SocialSystemsResource implements SocialSystemsApi {

    private static final String LIST = "listSocialSystems";

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final SocialSystems systems;
    private final SystemMembership membership;
    private final Cursors cursors;

    SocialSystemsResource(
            Viewers viewers,
            IdempotentRequests requests,
            SocialSystems systems,
            SystemMembership membership,
            Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.systems = systems;
        this.membership = membership;
        this.cursors = cursors;
    }

    @Override
    public Response listSocialSystems(UUID personId, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Optional<UUID> before = cursors.read(viewer.subject(), LIST, cursor).map(keys -> UUID.fromString(keys.get(0)));
        Page<SocialSystem> page = Page.of(
                systems.list(viewer, Optional.ofNullable(personId), before, limit + 1),
                limit,
                last -> cursors.after(viewer.subject(), LIST, last.id()));
        return Response.ok(new SocialSystemPageDto()
                        .items(shown(page.items(), viewer))
                        .nextCursor(page.nextCursor()))
                .build();
    }

    @Override
    public Response createSocialSystem(SocialSystemCreationDto dto, String purpose, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        var members =
                dto.getMembers().stream().map(SocialSystemDtoMapper::joining).toList();
        return requests.once(
                new ActRequest(viewer, "createSocialSystem", "/social-systems", key, dto),
                () -> membership.create(viewer, dto.getName(), members),
                made -> answer(made, viewer, Response.created(URI.create("/v1/social-systems/" + made.id()))));
    }

    @Override
    public Response getSocialSystem(UUID systemId, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        return answer(systems.get(systemId, viewer), viewer, Response.ok());
    }

    @Override
    public Response addSystemMember(
            UUID systemId, SystemMemberAdditionDto dto, String purpose, String ifMatch, String key) {
        return act(
                new Request("addSystemMember", systemId, ifMatch, key, dto),
                (system, viewer) -> membership.add(system, viewer, SocialSystemDtoMapper.joining(dto)));
    }

    @Override
    public Response endSystemMember(UUID systemId, SystemMemberEndDto dto, String purpose, String ifMatch, String key) {
        return act(
                new Request("endSystemMember", systemId, ifMatch, key, dto),
                (system, viewer) -> membership.end(system, dto.getPersonId(), dto.getMotivation()));
    }

    private Response act(Request request, BiConsumer<SocialSystem, Viewer> act) {
        Viewer viewer = viewers.currentWithPurpose();
        String object = "/social-systems/" + request.id();
        ActRequest once = new ActRequest(viewer, request.operation(), object, request.key(), request.body());
        return requests.once(
                once,
                () -> {
                    SocialSystem system = systems.lock(request.id(), viewer);
                    ETags.require(request.ifMatch(), system.version());
                    act.accept(system, viewer);
                    return system;
                },
                system -> answer(system, viewer, Response.ok()));
    }

    private Response answer(SocialSystem system, Viewer viewer, Response.ResponseBuilder answer) {
        return answer.entity(shown(List.of(system), viewer).get(0))
                .header("ETag", ETags.of(system.version()))
                .build();
    }

    private List<SocialSystemDto> shown(List<SocialSystem> found, Viewer viewer) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = found.stream().map(SocialSystem::id).toList();
        var members = systems.members(ids, viewer);
        var openCases = systems.openCases(ids, viewer);
        return found.stream()
                .map(system -> SocialSystemDtoMapper.system(
                        system,
                        members.stream()
                                .filter(one -> one.systemId().equals(system.id()))
                                .toList(),
                        openCases.stream()
                                .filter(one -> one.systemId().equals(system.id()))
                                .map(SocialSystems.OpenCase::caseId)
                                .toList()))
                .toList();
    }
}
