package nl.ketenhuis.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.PlansApi;
import nl.ketenhuis.api.model.NewPlanDto;
import nl.ketenhuis.api.model.PlanApprovalGivenDto;
import nl.ketenhuis.api.model.PlanDraftDto;
import nl.ketenhuis.api.model.PlanEvaluationDto;
import nl.ketenhuis.api.model.PlanPageDto;
import nl.ketenhuis.api.model.PlanProposalDto;
import nl.ketenhuis.api.model.PlanReviewDto;
import nl.ketenhuis.api.model.PlanStatusDto;
import nl.ketenhuis.api.model.ReviewOutcomeDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.house.PartnerOrganisations;
import nl.ketenhuis.plan.agreement.Agreements;
import nl.ketenhuis.plan.course.CaseThings;
import nl.ketenhuis.plan.course.InCase;
import nl.ketenhuis.plan.course.Narrowing;
import nl.ketenhuis.plan.course.ReferenceDtoMapper;
import nl.ketenhuis.plan.course.Supply;

/** Plans over HTTP. */
@Accounted
@ApplicationScoped
class PlansResource implements PlansApi {

    private static final String LIST = "listPlans";

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final Plans plans;
    private final PlanDrafting drafting;
    private final PlanAgreement agreement;
    private final PlanReview reviews;
    private final PlanStates states;
    private final Agreements agreements;
    private final PartnerOrganisations organisations;
    private final CaseThings things;
    private final Supply supply;
    private final Cursors cursors;

    PlansResource(
            Viewers viewers,
            IdempotentRequests requests,
            Plans plans,
            PlanDrafting drafting,
            PlanAgreement agreement,
            PlanReview reviews,
            PlanStates states,
            Agreements agreements,
            PartnerOrganisations organisations,
            CaseThings things,
            Supply supply,
            Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.plans = plans;
        this.drafting = drafting;
        this.agreement = agreement;
        this.reviews = reviews;
        this.states = states;
        this.agreements = agreements;
        this.organisations = organisations;
        this.things = things;
        this.supply = supply;
        this.cursors = cursors;
    }

    @Override
    public Response openPlan(NewPlanDto dto, String purpose, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        return requests.once(
                new ActRequest(viewer, "openPlan", "/plans", key, dto),
                () -> drafting.open(dto.getCaseId(), PlanDtoMapper.content(dto), viewer),
                file -> answer(
                        file,
                        viewer,
                        Response.created(URI.create("/v1/plans/" + file.plan().id()))));
    }

    @Override
    public Response draftPlanVersion(UUID id, PlanDraftDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        return act(
                new ActRequest(viewer, "draftPlanVersion", "/plans/" + id, key, dto),
                () -> drafting.draft(id, ifMatch, PlanDtoMapper.content(dto), viewer));
    }

    @Override
    public Response proposePlanVersion(UUID id, PlanProposalDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        Set<UUID> besides = Set.copyOf(dto.getPartners());
        return act(
                new ActRequest(viewer, "proposePlanVersion", "/plans/" + id, key, dto),
                () -> agreement.propose(id, ifMatch, besides, viewer));
    }

    @Override
    public Response approvePlanVersion(UUID id, PlanApprovalGivenDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        var said = PlanApproval.Status.valueOf(dto.getDecision().name());
        return act(
                new ActRequest(viewer, "approvePlanVersion", "/plans/" + id, key, dto),
                () -> agreement.answer(id, ifMatch, said, dto.getRemark(), viewer));
    }

    @Override
    public Response reviewPlan(UUID id, PlanReviewDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        boolean adjust = dto.getOutcome() == ReviewOutcomeDto.ADJUST;
        return act(
                new ActRequest(viewer, "reviewPlan", "/plans/" + id, key, dto),
                () -> reviews.review(id, ifMatch, adjust, dto.getConclusion(), dto.getNextReviewDate(), viewer));
    }

    @Override
    public Response evaluatePlan(UUID id, PlanEvaluationDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        var results = PlanDtoMapper.results(dto.getResults());
        return act(
                new ActRequest(viewer, "evaluatePlan", "/plans/" + id, key, dto),
                () -> reviews.evaluate(id, ifMatch, dto.getConclusion(), results, viewer));
    }

    @Override
    public Response closePlan(UUID id, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        return act(
                new ActRequest(viewer, "closePlan", "/plans/" + id, key, null),
                () -> reviews.close(id, ifMatch, viewer));
    }

    @Override
    public Response getPlan(UUID id, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        PlanFile file = plans.get(id, viewer);
        return supply.of(viewer, "getPlan", List.of(file.at()), () -> answer(file, viewer, Response.ok()));
    }

    @Override
    public Response getPlanVersion(UUID id, Integer number, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        PlanFile file = plans.get(id, viewer);
        PlanVersion version = plans.version(id, number);
        return supply.of(viewer, "getPlanVersion", List.of(file.at()), () -> {
            var names = organisations.find(version.approvals().stream()
                    .map(PlanApproval::organisationId)
                    .collect(Collectors.toSet()));
            return Response.ok(PlanDtoMapper.version(version, names, Map.of())).build();
        });
    }

    @Override
    public Response comparePlanVersions(UUID id, Integer earlier, Integer later, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        PlanFile file = plans.get(id, viewer);
        var comparison = new PlanComparison(
                plans.version(id, earlier), plans.version(id, later), agreements.cameBetween(id, earlier, later));
        return supply.of(viewer, "comparePlanVersions", List.of(file.at()), () -> Response.ok(
                        PlanDtoMapper.comparison(comparison))
                .build());
    }

    @Override
    public Response listPlans(UUID caseId, PlanStatusDto status, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Narrowing narrowing = new Narrowing()
                .by("t.caseId = :case", "case", Optional.ofNullable(caseId))
                .by(
                        "t.status = :status",
                        "status",
                        Optional.ofNullable(status).map(value -> Plan.Status.valueOf(value.name())))
                .before(cursors.read(viewer.subject(), LIST, cursor));
        Page<InCase<Plan>> page = Page.of(
                things.list(Plan.class, viewer, narrowing, limit + 1),
                limit,
                last -> cursors.after(viewer.subject(), LIST, last.thing().id()));
        return supply.of(viewer, LIST, page.items(), () -> Response.ok(new PlanPageDto()
                        .items(page.items().stream()
                                .map(one -> PlanDtoMapper.summary(one.thing()))
                                .toList())
                        .nextCursor(page.nextCursor()))
                .build());
    }

    private Response act(ActRequest act, Supplier<PlanFile> change) {
        return requests.once(act, change, file -> answer(plans.refreshed(file), act.viewer(), Response.ok()));
    }

    private Response answer(PlanFile file, Viewer viewer, Response.ResponseBuilder answer) {
        var names = organisations.find(PlanDtoMapper.organisations(file));
        return answer.entity(PlanDtoMapper.plan(file, names)
                        .allowedActions(ReferenceDtoMapper.allowed(states.allowed(file, viewer))))
                .header("ETag", ETags.of(file.plan().version()))
                .build();
    }
}
