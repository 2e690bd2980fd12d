package nl.ketenhuis.plan.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.SettlementAdvicesApi;
import nl.ketenhuis.api.model.NewSettlementAdviceDto;
import nl.ketenhuis.api.model.SettlementAdviceDto;
import nl.ketenhuis.api.model.SettlementAdvicePageDto;
import nl.ketenhuis.api.model.SettlementDecisionMadeDto;
import nl.ketenhuis.api.model.SettlementStatusDto;
import nl.ketenhuis.api.model.SettlementWithdrawalDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.house.PartnerOrganisations;
import nl.ketenhuis.plan.course.CaseThings;
import nl.ketenhuis.plan.course.InCase;
import nl.ketenhuis.plan.course.Narrowing;
import nl.ketenhuis.plan.course.ReferenceDtoMapper;
import nl.ketenhuis.plan.course.Supply;

/** Settlement advices and decisions over HTTP. */
@Accounted
@ApplicationScoped
class SettlementAdvicesResource implements SettlementAdvicesApi {

    private static final String LIST = "listSettlementAdvices";

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final Settlements settlements;
    private final PartnerOrganisations organisations;
    private final CaseThings things;
    private final Supply supply;
    private final Cursors cursors;

    SettlementAdvicesResource(
            Viewers viewers,
            IdempotentRequests requests,
            Settlements settlements,
            PartnerOrganisations organisations,
            CaseThings things,
            Supply supply,
            Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.settlements = settlements;
        this.organisations = organisations;
        this.things = things;
        this.supply = supply;
        this.cursors = cursors;
    }

    @Override
    public Response adviseSettlement(NewSettlementAdviceDto dto, String purpose, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        return requests.once(
                new ActRequest(viewer, "adviseSettlement", "/settlement-advices", key, dto),
                () -> settlements.advise(dto.getCaseId(), SettlementDtoMapper.content(dto), viewer),
                one -> answer(
                        one,
                        viewer,
                        Response.created(URI.create(
                                "/v1/settlement-advices/" + one.thing().id()))));
    }

    @Override
    public Response decideSettlement(
            UUID id, SettlementDecisionMadeDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        ActRequest act = new ActRequest(viewer, "decideSettlement", "/settlement-advices/" + id, key, dto);
        return act(act, () -> settlements.decide(id, ifMatch, SettlementDtoMapper.content(dto), viewer));
    }

    @Override
    public Response withdrawSettlementAdvice(
            UUID id, SettlementWithdrawalDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        ActRequest act = new ActRequest(viewer, "withdrawSettlementAdvice", "/settlement-advices/" + id, key, dto);
        return act(act, () -> settlements.withdraw(id, ifMatch, dto.getReason(), viewer));
    }

    @Override
    public Response getSettlementAdvice(UUID id, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        InCase<SettlementAdvice> one = things.get(SettlementAdvice.class, id, viewer);
        return supply.of(viewer, "getSettlementAdvice", List.of(one), () -> answer(one, viewer, Response.ok()));
    }

    @Override
    public Response listSettlementAdvices(
            UUID caseId, SettlementStatusDto status, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Narrowing narrowing = new Narrowing()
                .by("t.caseId = :case", "case", Optional.ofNullable(caseId))
                .by(
                        "t.status = :status",
                        "status",
                        Optional.ofNullable(status).map(value -> SettlementAdvice.Status.valueOf(value.name())))
                .before(cursors.read(viewer.subject(), LIST, cursor));
        Page<InCase<SettlementAdvice>> page = Page.of(
                things.list(SettlementAdvice.class, viewer, narrowing, limit + 1),
                limit,
                last -> cursors.after(viewer.subject(), LIST, last.thing().id()));
        List<SettlementAdviceDto> dtos = supply.of(viewer, LIST, page.items(), () -> describe(page.items()));
        return Response.ok(new SettlementAdvicePageDto().items(dtos).nextCursor(page.nextCursor()))
                .build();
    }

    private Response act(ActRequest act, Supplier<InCase<SettlementAdvice>> change) {
        return requests.once(act, change, changed -> answer(changed, act.viewer(), Response.ok()));
    }

    private Response answer(InCase<SettlementAdvice> one, Viewer viewer, Response.ResponseBuilder answer) {
        return answer.entity(describe(List.of(one))
                        .get(0)
                        .allowedActions(ReferenceDtoMapper.allowed(settlements.allowed(one, viewer))))
                .header("ETag", ETags.of(one.thing().version()))
                .build();
    }

    private List<SettlementAdviceDto> describe(Collection<InCase<SettlementAdvice>> shown) {
        List<SettlementAdvice> advices = shown.stream().map(InCase::thing).toList();
        Map<UUID, SettlementDecision> decisions =
                settlements.decisions(advices.stream().map(SettlementAdvice::id).toList());
        var names = organisations.find(Stream.concat(
                        advices.stream().map(SettlementAdvice::organisationId),
                        decisions.values().stream().map(SettlementDecision::organisationId))
                .collect(Collectors.toSet()));
        return advices.stream()
                .map(one -> SettlementDtoMapper.advice(one, decisions.get(one.id()), names))
                .toList();
    }
}
