package nl.ketenhuis.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.consultation.Consultation.Schedule;
import nl.ketenhuis.consultation.invitation.Invitations;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.InputFaults;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.house.table.ConsultationTable;
import nl.ketenhuis.house.table.ConsultationTables;

/** A meeting is planned, moved or cancelled (S-CON-9). In the caller's transaction. */
@ApplicationScoped
class ConsultationPlanning {

    private final Consultations consultations;
    private final ConsultationStates states;
    private final ConsultationTables tables;
    private final Invitations invitations;

    ConsultationPlanning(
            Consultations consultations,
            ConsultationStates states,
            ConsultationTables tables,
            Invitations invitations) {
        this.consultations = consultations;
        this.states = states;
        this.tables = tables;
        this.invitations = invitations;
    }

    /** A meeting, and the version of it a change is meant for. */
    record Target(UUID consultationId, String ifMatch) {}

    /** Invites at once who always takes part. */
    Consultation plan(UUID tableId, Schedule schedule, Viewer viewer) {
        Optional<ConsultationTable> table = tables.find(viewer.houseId(), tableId);
        LocalDate day = Amsterdam.day(schedule.startsAt());
        faults(schedule)
                .when(table.filter(one -> one.insideHouse() && one.inForce(day)).isEmpty(), "/tableId", "unknown-table")
                .refuse();
        Consultation meeting = new Consultation(table.orElseThrow(), schedule, viewer);
        consultations.persistAndFlush(meeting);
        invitations.inviteFixed(meeting, table.orElseThrow().participantKinds());
        return meeting;
    }

    Consultation reschedule(Target target, Schedule schedule, String reason, Viewer viewer) {
        Consultation meeting = permit("rescheduleConsultation", target, viewer);
        faults(schedule).refuse();
        meeting.reschedule(schedule, reason);
        return meeting;
    }

    Consultation permit(String operation, Target target, Viewer viewer) {
        Consultation meeting = consultations.lock(target.consultationId(), viewer);
        ETags.require(target.ifMatch(), meeting.version());
        states.machine().require(operation, meeting, viewer);
        return meeting;
    }

    private static InputFaults faults(Schedule schedule) {
        LocalDate day = Amsterdam.day(schedule.startsAt());
        return new InputFaults()
                .when(day.isBefore(LocalDate.now(Amsterdam.ZONE)), "/startsAt", "in-the-past")
                .when(!schedule.startsAt().isBefore(schedule.endsAt()), "/endsAt", "too-early")
                .when(!Amsterdam.day(schedule.endsAt()).equals(day), "/endsAt", "another-day");
    }
}
