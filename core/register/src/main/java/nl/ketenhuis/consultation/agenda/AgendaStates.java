package nl.ketenhuis.consultation.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.ketenhuis.consultation.Consultation;
import nl.ketenhuis.consultation.Consultation.Status;
import nl.ketenhuis.consultation.ConsultationStates;
import nl.ketenhuis.consultation.MeetingCounts;
import nl.ketenhuis.state.StateMachine;
import nl.ketenhuis.state.StateMachines;

/** What may be done to an item of an agenda: table {@code agenda-item} of {@code state-machines.yaml}, with its guards. */
@ApplicationScoped
public class AgendaStates {

    private final StateMachine<Point> machine;

    AgendaStates(StateMachines machines, MeetingCounts counts) {
        this.machine = machines.of(
                "agenda-item",
                point -> point.item().status().name(),
                Map.of(
                        "agenda-open", (point, viewer) -> point.meeting().status() == Status.PLANNED,
                        "meeting-under-way", (point, viewer) -> underWay(point.meeting()),
                        "somebody-attends",
                                (point, viewer) ->
                                        counts.present(point.meeting().id()) > 0,
                        "meeting-to-come", (point, viewer) -> toCome(point),
                        "about-a-case", (point, viewer) -> point.item().caseId() != null));
    }

    /** An item, and the meeting it is of. */
    public record Point(AgendaItem item, Consultation meeting) {}

    public StateMachine<Point> machine() {
        return machine;
    }

    private static boolean underWay(Consultation meeting) {
        return meeting.status() == Status.AGENDA_FIXED && ConsultationStates.hasCome(meeting);
    }

    private static boolean toCome(Point point) {
        Status status = point.meeting().status();
        return status == Status.PLANNED || status == Status.AGENDA_FIXED;
    }
}
