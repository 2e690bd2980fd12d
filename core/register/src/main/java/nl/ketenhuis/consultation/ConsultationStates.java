package nl.ketenhuis.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.state.Guard;
import nl.ketenhuis.state.StateMachine;
import nl.ketenhuis.state.StateMachines;

/** What may be done to a meeting: table {@code consultation} of {@code state-machines.yaml}, with its guards. */
@ApplicationScoped
public class ConsultationStates {

    private final StateMachine<Consultation> machine;

    ConsultationStates(StateMachines machines, MeetingCounts counts) {
        Guard<Consultation> room =
                (meeting, viewer) -> meeting.capacity() == null || counts.waiting(meeting.id()) < meeting.capacity();
        this.machine = machines.of(
                "consultation",
                meeting -> meeting.status().name(),
                Map.of(
                        "agenda-has-room", room,
                        "agenda-has-items", (meeting, viewer) -> counts.waiting(meeting.id()) > 0,
                        "on-its-day", (meeting, viewer) -> hasCome(meeting),
                        "items-dealt-with", (meeting, viewer) -> counts.waiting(meeting.id()) == 0,
                        "nothing-dealt-with", (meeting, viewer) -> counts.dealtWith(meeting.id()) == 0,
                        "is-its-chair", ConsultationStates::chairs,
                        "minutes-written", (meeting, viewer) -> meeting.minutes() != null));
    }

    public StateMachine<Consultation> machine() {
        return machine;
    }

    /** Whether the day of the meeting is here or past. */
    public static boolean hasCome(Consultation meeting) {
        return !meeting.day().isAfter(LocalDate.now(Amsterdam.ZONE));
    }

    private static boolean chairs(Consultation meeting, Viewer viewer) {
        return meeting.chair().subject().equals(viewer.subject());
    }
}
