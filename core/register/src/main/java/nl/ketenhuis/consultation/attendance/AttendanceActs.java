package nl.ketenhuis.consultation.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ketenhuis.consultation.Consultation;
import nl.ketenhuis.consultation.ConsultationStates;
import nl.ketenhuis.consultation.Consultations;
import nl.ketenhuis.consultation.attendance.Attendance.Entry;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.InputFaults;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.house.PartnerOrganisations;
import nl.ketenhuis.state.Allowed;
import nl.ketenhuis.state.StateMachine;
import nl.ketenhuis.state.StateMachines;

/** Somebody comes to a meeting, or leaves it. In the caller's transaction; the meeting is locked first. */
@ApplicationScoped
class AttendanceActs {

    private final Consultations consultations;
    private final ConsultationStates meetings;
    private final Attendances attendances;
    private final PartnerOrganisations organisations;
    private final StateMachine<Seat> machine;

    AttendanceActs(
            Consultations consultations,
            ConsultationStates meetings,
            Attendances attendances,
            PartnerOrganisations organisations,
            StateMachines machines) {
        this.consultations = consultations;
        this.meetings = meetings;
        this.attendances = attendances;
        this.organisations = organisations;
        this.machine = machines.of(
                "attendance",
                seat -> seat.attendance().present() ? "PRESENT" : "LEFT",
                Map.of("meeting-runs", (seat, viewer) -> seat.meeting().status() == Consultation.Status.AGENDA_FIXED));
    }

    /** An attendance, and the meeting it is of. */
    record Seat(Attendance attendance, Consultation meeting) {}

    Attendance come(UUID consultationId, Entry entry, Viewer viewer) {
        Consultation meeting = consultations.lock(consultationId, viewer);
        meetings.machine().require("recordAttendance", meeting, viewer);
        new InputFaults()
                .when(
                        organisations
                                .findIds(viewer.houseId(), Set.of(entry.organisationId()))
                                .isEmpty(),
                        "/organisationId",
                        "not-a-participant")
                .refuse();
        if (attendances.present(consultationId).stream().anyMatch(one -> same(one, entry))) {
            throw new Refused(
                    Refusal.of(ProblemCategory.CONFLICT, "guard-sits-once").withGuard("sits-once"));
        }
        Attendance attendance = new Attendance(meeting, entry, viewer.subject());
        attendances.persist(attendance);
        return attendance;
    }

    Attendance leave(UUID consultationId, UUID id, String ifMatch, Viewer viewer) {
        Consultation meeting = consultations.lock(consultationId, viewer);
        Attendance attendance = attendances.get(consultationId, id);
        ETags.require(ifMatch, attendance.version());
        machine.require("endAttendance", new Seat(attendance, meeting), viewer);
        attendance.leave();
        return attendance;
    }

    List<Allowed> allowed(Attendance attendance, Consultation meeting, Viewer viewer) {
        return machine.allowed(new Seat(attendance, meeting), viewer);
    }

    private static boolean same(Attendance one, Entry entry) {
        return one.organisationId().equals(entry.organisationId())
                && one.subject().equals(entry.subject());
    }
}
