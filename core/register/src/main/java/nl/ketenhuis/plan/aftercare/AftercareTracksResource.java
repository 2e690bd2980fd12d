package nl.ketenhuis.plan.aftercare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.AftercareTracksApi;
import nl.ketenhuis.api.model.AftercareAssessmentDto;
import nl.ketenhuis.api.model.AftercareClosingDto;
import nl.ketenhuis.api.model.AftercareTrackPageDto;
import nl.ketenhuis.api.model.NewAftercareTrackDto;
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

/** Aftercare over HTTP. */
@Accounted
@ApplicationScoped
class AftercareTracksResource implements AftercareTracksApi {

    private static final String LIST = "listAftercareTracks";

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final Aftercare aftercare;
    private final CaseThings things;
    private final Supply supply;
    private final Cursors cursors;

    AftercareTracksResource(
            Viewers viewers,
            IdempotentRequests requests,
            Aftercare aftercare,
            CaseThings things,
            Supply supply,
            Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.aftercare = aftercare;
        this.things = things;
        this.supply = supply;
        this.cursors = cursors;
    }

    @Override
    public Response startAftercare(NewAftercareTrackDto dto, String purpose, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        return requests.once(
                new ActRequest(viewer, "startAftercare", "/aftercare-tracks", key, dto),
                () -> aftercare.start(AftercareTrackDtoMapper.start(dto), viewer),
                one -> answer(
                        one,
                        viewer,
                        Response.created(
                                URI.create("/v1/aftercare-tracks/" + one.thing().id()))));
    }

    @Override
    public Response assessAftercareCondition(
            UUID id, AftercareAssessmentDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        ActRequest act = new ActRequest(viewer, "assessAftercareCondition", "/aftercare-tracks/" + id, key, dto);
        return act(
                act,
                () -> aftercare.assess(
                        id,
                        ifMatch,
                        AftercareTrackDtoMapper.kind(dto.getKind()),
                        AftercareTrackDtoMapper.situation(dto.getSituation()),
                        dto.getNote(),
                        viewer));
    }

    @Override
    public Response closeAftercareTrack(UUID id, AftercareClosingDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        ActRequest act = new ActRequest(viewer, "closeAftercareTrack", "/aftercare-tracks/" + id, key, dto);
        return act(act, () -> aftercare.close(id, ifMatch, dto.getConclusion(), viewer));
    }

    @Override
    public Response getAftercareTrack(UUID id, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        InCase<AftercareTrack> one = things.get(AftercareTrack.class, id, viewer);
        return supply.of(viewer, "getAftercareTrack", List.of(one), () -> answer(one, viewer, Response.ok()));
    }

    @Override
    public Response listAftercareTracks(UUID caseId, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Narrowing narrowing = new Narrowing()
                .by("t.caseId = :case", "case", Optional.ofNullable(caseId))
                .before(cursors.read(viewer.subject(), LIST, cursor));
        Page<InCase<AftercareTrack>> page = Page.of(
                things.list(AftercareTrack.class, viewer, narrowing, limit + 1),
                limit,
                last -> cursors.after(viewer.subject(), LIST, last.thing().id()));
        return supply.of(viewer, LIST, page.items(), () -> Response.ok(new AftercareTrackPageDto()
                        .items(page.items().stream()
                                .map(one -> AftercareTrackDtoMapper.track(one.thing()))
                                .toList())
                        .nextCursor(page.nextCursor()))
                .build());
    }

    private Response act(ActRequest act, Supplier<InCase<AftercareTrack>> change) {
        return requests.once(act, change, changed -> answer(changed, act.viewer(), Response.ok()));
    }

    private Response answer(InCase<AftercareTrack> one, Viewer viewer, Response.ResponseBuilder answer) {
        return answer.entity(AftercareTrackDtoMapper.track(one.thing())
                        .allowedActions(ReferenceDtoMapper.allowed(aftercare.allowed(one, viewer))))
                .header("ETag", ETags.of(one.thing().version()))
                .build();
    }
}
