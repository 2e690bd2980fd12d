package nl.ketenhuis.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ketenhuis.consultation.Consultation.Status;
import nl.ketenhuis.consultation.ConsultationPlanning.Target;
import nl.ketenhuis.consultation.agenda.AgendaItems;
import nl.ketenhuis.consultation.outcome.OutcomePublication;
import nl.ketenhuis.disclosure.Viewer;

/** A meeting from its fixed agenda to its confirmed minutes (I-06). In the caller's transaction. */
@ApplicationScoped
class ConsultationCourse {

    private final ConsultationPlanning planning;
    private final AgendaItems items;
    private final OutcomePublication publication;

    ConsultationCourse(ConsultationPlanning planning, AgendaItems items, OutcomePublication publication) {
        this.planning = planning;
        this.items = items;
        this.publication = publication;
    }

    Consultation fixAgenda(Target target, Viewer viewer) {
        return move("fixAgenda", Status.AGENDA_FIXED, target, viewer);
    }

    Consultation hold(Target target, Viewer viewer) {
        return move("holdConsultation", Status.HELD, target, viewer);
    }

    Consultation writeMinutes(Target target, String text, Viewer viewer) {
        Consultation meeting = planning.permit("writeMinutes", target, viewer);
        meeting.minutes(text);
        return meeting;
    }

    /** What was not published yet is published first: after this nothing of the meeting can be changed. */
    Consultation confirmMinutes(Target target, Viewer viewer) {
        Consultation meeting = planning.permit("confirmMinutes", target, viewer);
        publication.publishAll(meeting, viewer);
        meeting.become(Status.MINUTES_CONFIRMED);
        return meeting;
    }

    /** What waited on its agenda waits for another. */
    Consultation cancel(Target target, String reason, Viewer viewer) {
        Consultation meeting = planning.permit("cancelConsultation", target, viewer);
        items.release(meeting, reason);
        meeting.cancel(reason);
        return meeting;
    }

    private Consultation move(String operation, Status next, Target target, Viewer viewer) {
        Consultation meeting = planning.permit(operation, target, viewer);
        meeting.become(next);
        return meeting;
    }
}
