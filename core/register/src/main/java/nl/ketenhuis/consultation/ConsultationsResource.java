package nl.ketenhuis.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.ConsultationsApi;
import nl.ketenhuis.api.model.ConsultationPageDto;
import nl.ketenhuis.api.model.ConsultationPlanningDto;
import nl.ketenhuis.api.model.ConsultationReschedulingDto;
import nl.ketenhuis.api.model.ConsultationStatusDto;
import nl.ketenhuis.api.model.MeetingReasonDto;
import nl.ketenhuis.api.model.MinutesEntryDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.consultation.ConsultationPlanning.Target;
import nl.ketenhuis.consultation.Consultations.Filter;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;

/** Meetings over HTTP. */
@Accounted
@ApplicationScoped
class ConsultationsResource implements ConsultationsApi {

    private static final String LIST = "listConsultations";

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final Consultations consultations;
    private final ConsultationPlanning planning;
    private final ConsultationCourse course;
    private final ConsultationReading reading;
    private final Cursors cursors;

    ConsultationsResource(
            Viewers viewers,
            IdempotentRequests requests,
            Consultations consultations,
            ConsultationPlanning planning,
            ConsultationCourse course,
            ConsultationReading reading,
            Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.consultations = consultations;
        this.planning = planning;
        this.course = course;
        this.reading = reading;
        this.cursors = cursors;
    }

    @Override
    public Response listConsultations(
            UUID tableId, ConsultationStatusDto status, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Filter filter = new Filter(
                Optional.ofNullable(tableId),
                Optional.ofNullable(status).map(value -> Consultation.Status.valueOf(value.name())));
        Optional<UUID> before = cursors.read(viewer.subject(), LIST, cursor).map(keys -> UUID.fromString(keys.get(0)));
        Page<Consultation> page = Page.of(
                consultations.list(viewer, filter, before, limit + 1),
                limit,
                last -> cursors.after(viewer.subject(), LIST, last.id()));
        return Response.ok(new ConsultationPageDto()
                        .items(reading.list(page.items(), viewer).stream()
                                .map(ConsultationDtoMapper::listed)
                                .toList())
                        .nextCursor(page.nextCursor()))
                .build();
    }

    @Override
    public Response getConsultation(UUID consultationId, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        return answer(consultations.get(consultationId, viewer), viewer, Response.ok());
    }

    @Override
    public Response planConsultation(ConsultationPlanningDto dto, String purpose, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        return requests.once(
                new ActRequest(viewer, "planConsultation", "/consultations", key, dto),
                () -> planning.plan(dto.getTableId(), ConsultationDtoMapper.schedule(dto), viewer),
                made -> answer(made, viewer, Response.created(URI.create("/v1/consultations/" + made.id()))));
    }

    @Override
    public Response rescheduleConsultation(
            UUID id, ConsultationReschedulingDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        Target target = new Target(id, ifMatch);
        return act(
                request(viewer, "rescheduleConsultation", id, key, dto),
                () -> planning.reschedule(target, ConsultationDtoMapper.schedule(dto), dto.getReason(), viewer));
    }

    @Override
    public Response fixAgenda(UUID id, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        return act(
                request(viewer, "fixAgenda", id, key, null), () -> course.fixAgenda(new Target(id, ifMatch), viewer));
    }

    @Override
    public Response holdConsultation(UUID id, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        return act(
                request(viewer, "holdConsultation", id, key, null), () -> course.hold(new Target(id, ifMatch), viewer));
    }

    @Override
    public Response writeMinutes(UUID id, MinutesEntryDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        return act(
                request(viewer, "writeMinutes", id, key, dto),
                () -> course.writeMinutes(new Target(id, ifMatch), dto.getText(), viewer));
    }

    @Override
    public Response confirmMinutes(UUID id, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        return act(
                request(viewer, "confirmMinutes", id, key, null),
                () -> course.confirmMinutes(new Target(id, ifMatch), viewer));
    }

    @Override
    public Response cancelConsultation(UUID id, MeetingReasonDto dto, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        return act(
                request(viewer, "cancelConsultation", id, key, dto),
                () -> course.cancel(new Target(id, ifMatch), dto.getReason(), viewer));
    }

    private static ActRequest request(Viewer viewer, String operation, UUID id, String key, Object dto) {
        return new ActRequest(viewer, operation, "/consultations/" + id, key, dto);
    }

    private Response act(ActRequest request, Supplier<Consultation> change) {
        return requests.once(request, change, meeting -> answer(meeting, request.viewer(), Response.ok()));
    }

    private Response answer(Consultation meeting, Viewer viewer, Response.ResponseBuilder answer) {
        return answer.entity(ConsultationDtoMapper.whole(reading.whole(meeting, viewer)))
                .header("ETag", ETags.of(meeting.version()))
                .build();
    }
}
