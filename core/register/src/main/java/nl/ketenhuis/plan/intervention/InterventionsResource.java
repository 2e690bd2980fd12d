package nl.ketenhuis.plan.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.InterventionsApi;
import nl.ketenhuis.api.model.ElsewhereInterventionDto;
import nl.ketenhuis.api.model.InterventionMoveDto;
import nl.ketenhuis.api.model.InterventionPageDto;
import nl.ketenhuis.api.model.InterventionStatusDto;
import nl.ketenhuis.api.model.NewInterventionDto;
import nl.ketenhuis.api.model.ProgressPageDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.plan.course.CaseThings;
import nl.ketenhuis.plan.course.InCase;
import nl.ketenhuis.plan.course.Narrowing;
import nl.ketenhuis.plan.course.ReferenceDtoMapper;
import nl.ketenhuis.plan.course.Supply;
import nl.ketenhuis.plan.intervention.InterventionReading.Around;
import nl.ketenhuis.plan.progress.ProgressDtoMapper;
import nl.ketenhuis.plan.progress.ProgressReading;

/** Interventions over HTTP. */
@Accounted
@ApplicationScoped
class InterventionsResource implements InterventionsApi {

    private static final String LIST = "listInterventions";

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final InterventionActs acts;
    private final InterventionMoves moves;
    private final InterventionQueries queries;
    private final InterventionReading reading;
    private final ProgressReading progress;
    private final CaseThings things;
    private final Supply supply;
    private final Cursors cursors;

    InterventionsResource(
            Viewers viewers,
            IdempotentRequests requests,
            InterventionActs acts,
            InterventionMoves moves,
            InterventionQueries queries,
            InterventionReading reading,
            ProgressReading progress,
            CaseThings things,
            Supply supply,
            Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.acts = acts;
        this.moves = moves;
        this.queries = queries;
        this.reading = reading;
        this.progress = progress;
        this.things = things;
        this.supply = supply;
        this.cursors = cursors;
    }

    @Override
    public Response proposeIntervention(NewInterventionDto dto, String purpose, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        ActRequest act = new ActRequest(viewer, "proposeIntervention", "/interventions", key, dto);
        return create(act, () -> acts.propose(dto.getCaseId(), InterventionDtoMapper.wish(dto), viewer));
    }

    @Override
    public Response noteElsewhereIntervention(ElsewhereInterventionDto dto, String purpose, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        ActRequest act = new ActRequest(viewer, "noteElsewhereIntervention", "/interventions", key, dto);
        return create(act, () -> acts.note(dto.getCaseId(), InterventionDtoMapper.elsewhere(dto), viewer));
    }

    @Override
    public Response moveIntervention(UUID id, InterventionMoveDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        ActRequest act = new ActRequest(viewer, "moveIntervention", "/interventions/" + id, key, dto);
        return requests.once(
                act,
                () -> acts.move(id, ifMatch, InterventionDtoMapper.told(dto), dto.getReference(), viewer),
                moved -> answer(moved, viewer, Response.ok()));
    }

    @Override
    public Response getIntervention(UUID id, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        InCase<Intervention> one = things.get(Intervention.class, id, viewer);
        return supply.of(viewer, "getIntervention", List.of(one), () -> answer(one, viewer, Response.ok()));
    }

    @Override
    public Response listInterventions(
            UUID caseId,
            UUID organisationId,
            InterventionStatusDto status,
            String cursor,
            Integer limit,
            String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Narrowing narrowing = new Narrowing()
                .by("t.caseId = :case", "case", Optional.ofNullable(caseId))
                .by("t.organisationId = :organisation", "organisation", Optional.ofNullable(organisationId))
                .by(
                        "t.status = :status",
                        "status",
                        Optional.ofNullable(status).map(value -> Intervention.Status.valueOf(value.name())))
                .before(cursors.read(viewer.subject(), LIST, cursor));
        Page<InCase<Intervention>> page = Page.of(
                things.list(Intervention.class, viewer, narrowing, limit + 1),
                limit,
                last -> cursors.after(viewer.subject(), LIST, last.thing().id()));
        return supply.of(viewer, LIST, page.items(), () -> {
            Around around = reading.around(page.items(), viewer);
            return Response.ok(new InterventionPageDto()
                            .items(page.items().stream()
                                    .map(one -> InterventionDtoMapper.intervention(one, around))
                                    .toList())
                            .nextCursor(page.nextCursor()))
                    .build();
        });
    }

    @Override
    public Response getInterventionOverview(UUID caseId, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        things.requireSight(caseId, viewer);
        List<InCase<Intervention>> all = queries.around(caseId, viewer);
        List<UUID> cases = Stream.concat(Stream.of(caseId), all.stream().map(one -> one.caseFile()
                        .id()))
                .toList();
        return supply.ofCases(viewer, "getInterventionOverview", cases, () -> Response.ok(
                        InterventionOverviewDtoMapper.overview(caseId, all, reading.brief(all, viewer)))
                .build());
    }

    @Override
    public Response listInterventionProgress(UUID id, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        InCase<Intervention> one = things.get(Intervention.class, id, viewer);
        if (!reading.brief(List.of(one), viewer).sight().tells(one)) {
            return Response.ok(new ProgressPageDto().items(List.of())).build();
        }
        return supply.of(viewer, "listInterventionProgress", List.of(one), () -> Response.ok(
                        ProgressDtoMapper.page(progress.page(id, viewer, cursor, limit)))
                .build());
    }

    private Response create(ActRequest act, Supplier<InCase<Intervention>> creation) {
        return requests.once(act, creation, made -> {
            URI place = URI.create("/v1/interventions/" + made.thing().id());
            return answer(made, act.viewer(), Response.created(place));
        });
    }

    private Response answer(InCase<Intervention> one, Viewer viewer, Response.ResponseBuilder answer) {
        return answer.entity(InterventionDtoMapper.intervention(one, reading.around(List.of(one), viewer))
                        .allowedActions(ReferenceDtoMapper.allowed(moves.allowed(one, viewer))))
                .header("ETag", ETags.of(one.thing().version()))
                .build();
    }
}
