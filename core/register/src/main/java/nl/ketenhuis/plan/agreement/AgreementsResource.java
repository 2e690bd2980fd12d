package nl.ketenhuis.plan.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.AgreementsApi;
import nl.ketenhuis.api.model.AgreementCancellationDto;
import nl.ketenhuis.api.model.AgreementMoveDto;
import nl.ketenhuis.api.model.AgreementPageDto;
import nl.ketenhuis.api.model.AgreementRevisionDto;
import nl.ketenhuis.api.model.AgreementStatusDto;
import nl.ketenhuis.api.model.NewAgreementDto;
import nl.ketenhuis.api.model.ProgressPageDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.plan.agreement.AgreementReading.Around;
import nl.ketenhuis.plan.course.CaseThings;
import nl.ketenhuis.plan.course.InCase;
import nl.ketenhuis.plan.course.Narrowing;
import nl.ketenhuis.plan.course.ReferenceDtoMapper;
import nl.ketenhuis.plan.course.Supply;
import nl.ketenhuis.plan.progress.ProgressDtoMapper;
import nl.ketenhuis.plan.progress.ProgressReading;

/** Agreements over HTTP. */
@Accounted
@ApplicationScoped
class AgreementsResource implements AgreementsApi {

    private static final String LIST = "listAgreements";

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final AgreementActs acts;
    private final AgreementMoves moves;
    private final ProgressReading progress;
    private final AgreementReading reading;
    private final CaseThings things;
    private final Supply supply;
    private final Cursors cursors;

    AgreementsResource(
            Viewers viewers,
            IdempotentRequests requests,
            AgreementActs acts,
            AgreementMoves moves,
            ProgressReading progress,
            AgreementReading reading,
            CaseThings things,
            Supply supply,
            Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.acts = acts;
        this.moves = moves;
        this.progress = progress;
        this.reading = reading;
        this.things = things;
        this.supply = supply;
        this.cursors = cursors;
    }

    @Override
    public Response makeAgreement(NewAgreementDto dto, String purpose, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        return requests.once(
                new ActRequest(viewer, "makeAgreement", "/agreements", key, dto),
                () -> acts.make(AgreementDtoMapper.wish(dto), viewer),
                made -> answer(
                        made,
                        viewer,
                        Response.created(
                                URI.create("/v1/agreements/" + made.thing().id()))));
    }

    @Override
    public Response moveAgreement(UUID id, AgreementMoveDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        ActRequest act = new ActRequest(viewer, "moveAgreement", "/agreements/" + id, key, dto);
        return act(act, () -> acts.move(id, ifMatch, AgreementDtoMapper.news(dto), viewer));
    }

    @Override
    public Response reviseAgreement(UUID id, AgreementRevisionDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        ActRequest act = new ActRequest(viewer, "reviseAgreement", "/agreements/" + id, key, dto);
        return act(act, () -> acts.revise(id, ifMatch, AgreementDtoMapper.promise(dto), dto.getReason(), viewer));
    }

    @Override
    public Response cancelAgreement(UUID id, AgreementCancellationDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        ActRequest act = new ActRequest(viewer, "cancelAgreement", "/agreements/" + id, key, dto);
        return act(act, () -> acts.cancel(id, ifMatch, dto.getReason(), viewer));
    }

    @Override
    public Response getAgreement(UUID id, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        InCase<Agreement> one = things.get(Agreement.class, id, viewer);
        return supply.of(viewer, "getAgreement", List.of(one), () -> answer(one, viewer, Response.ok()));
    }

    @Override
    public Response listAgreements(
            UUID caseId,
            UUID organisationId,
            AgreementStatusDto status,
            LocalDate dueBefore,
            String cursor,
            Integer limit,
            String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Narrowing narrowing = new Narrowing()
                .by("t.caseId = :case", "case", Optional.ofNullable(caseId))
                .by("t.responsibleOrganisationId = :organisation", "organisation", Optional.ofNullable(organisationId))
                .by(
                        "t.status = :status",
                        "status",
                        Optional.ofNullable(status).map(value -> Agreement.Status.valueOf(value.name())))
                .by("t.dueDate < :day", "day", Optional.ofNullable(dueBefore))
                .after("dueDate", cursors.read(viewer.subject(), LIST, cursor))
                .ordered("t.dueDate, t.id");
        Page<InCase<Agreement>> page = Page.of(
                things.list(Agreement.class, viewer, narrowing, limit + 1),
                limit,
                last -> cursors.after(
                        viewer.subject(),
                        LIST,
                        last.thing().dueDate(),
                        last.thing().id()));
        return supply.of(viewer, LIST, page.items(), () -> {
            Around around = reading.around(page.items(), viewer);
            return Response.ok(new AgreementPageDto()
                            .items(page.items().stream()
                                    .map(one -> AgreementDtoMapper.agreement(
                                            one.thing(), one.caseFile().tableId(), around))
                                    .toList())
                            .nextCursor(page.nextCursor()))
                    .build();
        });
    }

    @Override
    public Response listAgreementProgress(UUID id, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        InCase<Agreement> one = things.get(Agreement.class, id, viewer);
        if (!reading.around(List.of(one), viewer).tells(one)) {
            return Response.ok(new ProgressPageDto().items(List.of())).build();
        }
        return supply.of(viewer, "listAgreementProgress", List.of(one), () -> Response.ok(
                        ProgressDtoMapper.page(progress.page(id, viewer, cursor, limit)))
                .build());
    }

    private Response act(ActRequest act, Supplier<InCase<Agreement>> change) {
        return requests.once(act, change, changed -> answer(changed, act.viewer(), Response.ok()));
    }

    private Response answer(InCase<Agreement> one, Viewer viewer, Response.ResponseBuilder answer) {
        Around around = reading.around(List.of(one), viewer);
        return answer.entity(
                        AgreementDtoMapper.agreement(one.thing(), one.caseFile().tableId(), around)
                                .allowedActions(ReferenceDtoMapper.allowed(moves.allowed(one, viewer))))
                .header("ETag", ETags.of(one.thing().version()))
                .build();
    }
}
