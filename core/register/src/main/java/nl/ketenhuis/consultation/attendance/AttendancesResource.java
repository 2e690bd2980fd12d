package nl.ketenhuis.consultation.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.AttendancesApi;
import nl.ketenhuis.api.model.AttendanceDto;
import nl.ketenhuis.api.model.AttendanceEntryDto;
import nl.ketenhuis.api.model.AttendancePageDto;
import nl.ketenhuis.api.model.AttendanceStatusDto;
import nl.ketenhuis.api.model.DecisionKindDto;
import nl.ketenhuis.api.model.OrganisationReferenceDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.consultation.Consultation;
import nl.ketenhuis.consultation.ConsultationDtoMapper;
import nl.ketenhuis.consultation.Consultations;
import nl.ketenhuis.consultation.attendance.Attendance.Entry;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.house.PartnerOrganisations;

/** Who attends meetings, over HTTP. */
@Accounted
@ApplicationScoped
class AttendancesResource implements AttendancesApi {

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final Consultations consultations;
    private final Attendances attendances;
    private final AttendanceActs acts;
    private final MandatesAtTable mandates;
    private final PartnerOrganisations organisations;
    private final Cursors cursors;

    AttendancesResource(
            Viewers viewers,
            IdempotentRequests requests,
            Consultations consultations,
            Attendances attendances,
            AttendanceActs acts,
            MandatesAtTable mandates,
            PartnerOrganisations organisations,
            Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.consultations = consultations;
        this.attendances = attendances;
        this.acts = acts;
        this.mandates = mandates;
        this.organisations = organisations;
        this.cursors = cursors;
    }

    @Override
    public Response listAttendances(UUID consultationId, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Consultation meeting = consultations.get(consultationId, viewer);
        String list = "listAttendances " + consultationId;
        Optional<UUID> after = cursors.read(viewer.subject(), list, cursor).map(keys -> UUID.fromString(keys.get(0)));
        Page<Attendance> page = Page.of(
                attendances.list(consultationId, after, limit + 1),
                limit,
                last -> cursors.after(viewer.subject(), list, last.id()));
        return Response.ok(new AttendancePageDto()
                        .items(words(page.items(), meeting))
                        .nextCursor(page.nextCursor()))
                .build();
    }

    @Override
    public Response getAttendance(UUID consultationId, UUID attendanceId, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Consultation meeting = consultations.get(consultationId, viewer);
        return answer(attendances.get(consultationId, attendanceId), meeting, viewer, Response.ok());
    }

    @Override
    public Response recordAttendance(UUID consultationId, AttendanceEntryDto dto, String purpose, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        String place = "/consultations/" + consultationId + "/attendances";
        Entry entry = new Entry(dto.getOrganisationId(), dto.getSubject(), dto.getName(), dto.getCapacity());
        return requests.once(
                new ActRequest(viewer, "recordAttendance", place, key, dto),
                () -> acts.come(consultationId, entry, viewer),
                made -> answer(
                        made,
                        consultations.get(consultationId, viewer),
                        viewer,
                        Response.created(URI.create("/v1" + place + "/" + made.id()))));
    }

    @Override
    public Response endAttendance(UUID consultationId, UUID attendanceId, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        String place = "/consultations/" + consultationId + "/attendances/" + attendanceId;
        return requests.once(
                new ActRequest(viewer, "endAttendance", place, key, null),
                () -> acts.leave(consultationId, attendanceId, ifMatch, viewer),
                ended -> answer(ended, consultations.get(consultationId, viewer), viewer, Response.ok()));
    }

    private Response answer(
            Attendance attendance, Consultation meeting, Viewer viewer, Response.ResponseBuilder answer) {
        return answer.entity(words(List.of(attendance), meeting)
                        .get(0)
                        .allowedActions(ConsultationDtoMapper.allowed(acts.allowed(attendance, meeting, viewer))))
                .header("ETag", ETags.of(attendance.version()))
                .build();
    }

    private List<AttendanceDto> words(List<Attendance> rows, Consultation meeting) {
        var names = organisations.find(
                rows.stream().map(Attendance::organisationId).distinct().toList());
        MandatesAtTable.Powers powers = mandates.of(meeting);
        return rows.stream()
                .map(row -> words(row, powers, names.get(row.organisationId()).name()))
                .toList();
    }

    private static AttendanceDto words(Attendance row, MandatesAtTable.Powers powers, String organisation) {
        return new AttendanceDto()
                .id(row.id())
                .consultationId(row.consultationId())
                .organisation(
                        new OrganisationReferenceDto().id(row.organisationId()).name(organisation))
                .subject(row.subject())
                .name(row.name())
                .capacity(row.capacity())
                .status(row.present() ? AttendanceStatusDto.PRESENT : AttendanceStatusDto.LEFT)
                .mandates(powers.of(row).stream()
                        .map(kind -> DecisionKindDto.valueOf(kind.name()))
                        .toList())
                .cameAt(Times.utc(row.cameAt()))
                .leftAt(Times.utc(row.leftAt()))
                .allowedActions(null);
    }
}
