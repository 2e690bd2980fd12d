package nl.ketenhuis.casefile.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.HandOversApi;
import nl.ketenhuis.api.model.HandOverAcceptanceDto;
import nl.ketenhuis.api.model.HandOverDecisionDto;
import nl.ketenhuis.api.model.HandOverDto;
import nl.ketenhuis.api.model.HandOverPageDto;
import nl.ketenhuis.api.model.HandOverPreviewDto;
import nl.ketenhuis.api.model.HandOverRequestDto;
import nl.ketenhuis.api.model.HandOverStatusDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.casefile.acting.CaseActs;
import nl.ketenhuis.casefile.acting.CaseActs.Request;
import nl.ketenhuis.casefile.fact.FactPassage;
import nl.ketenhuis.casefile.reading.CaseReading;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;

/** Hand-overs between houses over HTTP. */
@Accounted
@ApplicationScoped
class HandOversResource implements HandOversApi {

    private static final String LIST = "listHandOvers";

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final CaseActs acts;
    private final CaseReading reading;
    private final HandOvers handOvers;
    private final HandOverAsking asking;
    private final HandOverDecision decision;
    private final HandOverStates states;
    private final FactPassage passage;
    private final Cursors cursors;

    HandOversResource(
            Viewers viewers,
            IdempotentRequests requests,
            CaseActs acts,
            CaseReading reading,
            HandOvers handOvers,
            HandOverAsking asking,
            HandOverDecision decision,
            HandOverStates states,
            FactPassage passage,
            Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.acts = acts;
        this.reading = reading;
        this.handOvers = handOvers;
        this.asking = asking;
        this.decision = decision;
        this.states = states;
        this.passage = passage;
        this.cursors = cursors;
    }

    @Override
    public Response previewHandOver(UUID caseId, String houseCode, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        HandOvers.House to = asking.otherHouse(houseCode, viewer);
        HandOverPreviewDto preview = reading.disclosed(
                caseId,
                viewer,
                "previewHandOver",
                caseFile -> HandOverDtoMapper.preview(to, passage.check(caseFile, to.id())));
        return Response.ok(preview).build();
    }

    @Override
    public Response requestHandOver(UUID caseId, HandOverRequestDto dto, String purpose, String key) {
        return acts.add(
                new Request("requestHandOver", caseId, null, key, dto),
                (caseFile, viewer) -> {
                    HandOvers.House to = asking.otherHouse(dto.getHouseCode(), viewer);
                    return asking.ask(caseFile, viewer, to, dto.getMotivation());
                },
                (made, viewer) -> answer(made, viewer, Response.created(URI.create("/v1/hand-overs/" + made.id()))));
    }

    @Override
    public Response listHandOvers(HandOverStatusDto status, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Optional<UUID> before = cursors.read(viewer.subject(), LIST, cursor).map(keys -> UUID.fromString(keys.get(0)));
        Optional<HandOver.Status> wanted =
                Optional.ofNullable(status).map(value -> HandOver.Status.valueOf(value.name()));
        Page<HandOver> page = Page.of(
                handOvers.list(viewer, wanted, before, limit + 1),
                limit,
                last -> cursors.after(viewer.subject(), LIST, last.id()));
        Map<UUID, HandOvers.House> houses = houses(page.items());
        Page<HandOverDto> shown = page.map(one ->
                HandOverDtoMapper.handOver(one, houses, viewer, states.machine().allowed(one, viewer), null));
        return Response.ok(new HandOverPageDto().items(shown.items()).nextCursor(shown.nextCursor()))
                .build();
    }

    @Override
    public Response getHandOver(UUID handOverId, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        return answer(handOvers.get(handOverId, viewer), viewer, Response.ok());
    }

    @Override
    public Response acceptHandOver(
            UUID handOverId, HandOverAcceptanceDto dto, String purpose, String ifMatch, String key) {
        TakenOverCase.Terms terms = new TakenOverCase.Terms(
                dto.getMotivation(),
                Optional.ofNullable(dto.getTheme()),
                Optional.ofNullable(dto.getTableId()),
                Optional.ofNullable(dto.getPriority()),
                Set.copyOf(Optional.ofNullable(dto.getParticipants()).orElse(List.of())),
                dto.getNextDate());
        return act(
                new Request("acceptHandOver", handOverId, ifMatch, key, dto),
                (handOver, viewer) -> decision.accept(handOver, viewer, terms));
    }

    @Override
    public Response refuseHandOver(
            UUID handOverId, HandOverDecisionDto dto, String purpose, String ifMatch, String key) {
        return act(
                new Request("refuseHandOver", handOverId, ifMatch, key, dto),
                (handOver, viewer) -> decision.refuse(handOver, viewer, dto.getMotivation()));
    }

    @Override
    public Response revokeHandOver(
            UUID handOverId, HandOverDecisionDto dto, String purpose, String ifMatch, String key) {
        return act(
                new Request("revokeHandOver", handOverId, ifMatch, key, dto),
                (handOver, viewer) -> decision.revoke(handOver, viewer, dto.getMotivation()));
    }

    private Response act(Request request, BiConsumer<HandOver, Viewer> act) {
        Viewer viewer = viewers.currentWithPurpose();
        String object = "/hand-overs/" + request.id();
        ActRequest once = new ActRequest(viewer, request.operation(), object, request.key(), request.body());
        return requests.once(
                once,
                () -> {
                    HandOver handOver = handOvers.lock(request.id(), viewer);
                    ETags.require(request.ifMatch(), handOver.version());
                    act.accept(handOver, viewer);
                    return handOver;
                },
                handOver -> answer(handOver, viewer, Response.ok()));
    }

    private Response answer(HandOver one, Viewer viewer, Response.ResponseBuilder answer) {
        boolean asked = one.toHouseId().equals(viewer.houseId()) && one.status() == HandOver.Status.REQUESTED;
        Boolean known = asked ? handOvers.knownHere(one) : null;
        return answer.entity(HandOverDtoMapper.handOver(
                        one, houses(List.of(one)), viewer, states.machine().allowed(one, viewer), known))
                .header("ETag", ETags.of(one.version()))
                .build();
    }

    private Map<UUID, HandOvers.House> houses(List<HandOver> some) {
        List<UUID> ids = new ArrayList<>();
        some.forEach(one -> ids.addAll(List.of(one.houseId(), one.toHouseId())));
        return handOvers.houses(ids);
    }
}
