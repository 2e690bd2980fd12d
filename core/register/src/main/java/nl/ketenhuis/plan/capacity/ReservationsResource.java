package nl.ketenhuis.plan.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.ReservationsApi;
import nl.ketenhuis.api.model.NewReservationDto;
import nl.ketenhuis.api.model.ReservationDto;
import nl.ketenhuis.api.model.ReservationPageDto;
import nl.ketenhuis.api.model.ReservationReleaseDto;
import nl.ketenhuis.api.model.ReservationStatusDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.plan.catalogue.InterventionType;
import nl.ketenhuis.plan.catalogue.InterventionTypes;
import nl.ketenhuis.plan.course.CaseThings;
import nl.ketenhuis.plan.course.InCase;
import nl.ketenhuis.plan.course.Narrowing;
import nl.ketenhuis.plan.course.ReferenceDtoMapper;
import nl.ketenhuis.plan.course.Supply;

/** Reservations over HTTP: of cases in sight, the first asked first. */
@Accounted
@ApplicationScoped
class ReservationsResource implements ReservationsApi {

    private static final String LIST = "listReservations";

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final ReservationActs acts;
    private final WaitingLine line;
    private final CaseThings things;
    private final InterventionTypes types;
    private final Supply supply;
    private final Cursors cursors;

    ReservationsResource(
            Viewers viewers,
            IdempotentRequests requests,
            ReservationActs acts,
            WaitingLine line,
            CaseThings things,
            InterventionTypes types,
            Supply supply,
            Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.acts = acts;
        this.line = line;
        this.things = things;
        this.types = types;
        this.supply = supply;
        this.cursors = cursors;
    }

    @Override
    public Response requestReservation(NewReservationDto dto, String purpose, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        return requests.once(
                new ActRequest(viewer, "requestReservation", "/reservations", key, dto),
                () -> acts.request(dto.getCaseId(), dto.getInterventionTypeId(), dto.getStartDate(), viewer),
                made -> answer(
                        made,
                        viewer,
                        Response.created(
                                URI.create("/v1/reservations/" + made.thing().id()))));
    }

    @Override
    public Response useReservation(UUID id, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        return act("useReservation", id, key, null, viewer, () -> acts.use(id, ifMatch, viewer));
    }

    @Override
    public Response releaseReservation(UUID id, ReservationReleaseDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        return act(
                "releaseReservation", id, key, dto, viewer, () -> acts.release(id, ifMatch, dto.getReason(), viewer));
    }

    @Override
    public Response getReservation(UUID id, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        InCase<Reservation> found = things.get(Reservation.class, id, viewer);
        return supply.of(viewer, "getReservation", List.of(found), () -> answer(found, viewer, Response.ok()));
    }

    @Override
    public Response listReservations(
            UUID caseId,
            UUID interventionTypeId,
            ReservationStatusDto status,
            String cursor,
            Integer limit,
            String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Narrowing narrowing = new Narrowing()
                .by("t.caseId = :case", "case", Optional.ofNullable(caseId))
                .by("t.interventionTypeId = :type", "type", Optional.ofNullable(interventionTypeId))
                .by(
                        "t.status = :status",
                        "status",
                        Optional.ofNullable(status).map(value -> Reservation.Status.valueOf(value.name())))
                .by(
                        "t.id > :after",
                        "after",
                        cursors.read(viewer.subject(), LIST, cursor).map(keys -> UUID.fromString(keys.get(0))))
                .ordered("t.id");
        Page<InCase<Reservation>> page = Page.of(
                things.list(Reservation.class, viewer, narrowing, limit + 1),
                limit,
                last -> cursors.after(viewer.subject(), LIST, last.thing().id()));
        List<ReservationDto> dtos = supply.of(viewer, LIST, page.items(), () -> describe(page.items()));
        return Response.ok(new ReservationPageDto().items(dtos).nextCursor(page.nextCursor()))
                .build();
    }

    private Response act(
            String operation, UUID id, String key, Object dto, Viewer viewer, Supplier<InCase<Reservation>> act) {
        return requests.once(
                new ActRequest(viewer, operation, "/reservations/" + id, key, dto),
                act,
                changed -> answer(changed, viewer, Response.ok()));
    }

    private Response answer(InCase<Reservation> one, Viewer viewer, Response.ResponseBuilder answer) {
        return answer.entity(describe(List.of(one))
                        .get(0)
                        .allowedActions(ReferenceDtoMapper.allowed(acts.allowed(one, viewer))))
                .header("ETag", ETags.of(one.thing().version()))
                .build();
    }

    private List<ReservationDto> describe(List<InCase<Reservation>> shown) {
        List<Reservation> rows = shown.stream().map(InCase::thing).toList();
        Map<UUID, InterventionType> offered = types.byId(
                rows.stream().map(Reservation::interventionTypeId).distinct().toList());
        Map<UUID, Integer> places =
                line.places(rows.stream().map(Reservation::id).toList());
        return rows.stream()
                .map(row ->
                        CapacityDtoMapper.reservation(row, offered.get(row.interventionTypeId()), places.get(row.id())))
                .toList();
    }
}
