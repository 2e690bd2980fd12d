package nl.ketenhuis.consultation.holding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseEvents;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseFiles;
import nl.ketenhuis.casefile.CaseTimeline;
import nl.ketenhuis.casefile.TimelineEntry.Kind;
import nl.ketenhuis.consultation.Consultation;
import nl.ketenhuis.consultation.agenda.Agenda;
import nl.ketenhuis.consultation.agenda.AgendaItem;
import nl.ketenhuis.consultation.agenda.AgendaStates.Point;
import nl.ketenhuis.consultation.attendance.Attendance;
import nl.ketenhuis.consultation.decision.Decision;
import nl.ketenhuis.consultation.decision.Decisions;
import nl.ketenhuis.consultation.holding.Consequences.Taken;
import nl.ketenhuis.consultation.outcome.Outcome;
import nl.ketenhuis.consultation.outcome.Outcomes;
import nl.ketenhuis.consultation.topic.ChairTopics;
import nl.ketenhuis.convention.InputFaults;
import nl.ketenhuis.disclosure.Viewer;

/** Deals with an item: all that follows from it in the caller's transaction. The meeting is locked first, then the case. */
@ApplicationScoped
class ItemHolding {

    private final Agenda agenda;
    private final HeldCheck check;
    private final Binding binding;
    private final Decisions decisions;
    private final Consequences consequences;
    private final Outcomes outcomes;
    private final ChairTopics topics;
    private final CaseFiles caseFiles;
    private final CaseTimeline timeline;
    private final CaseEvents events;

    ItemHolding(
            Agenda agenda,
            HeldCheck check,
            Binding binding,
            Decisions decisions,
            Consequences consequences,
            Outcomes outcomes,
            ChairTopics topics,
            CaseFiles caseFiles,
            CaseTimeline timeline,
            CaseEvents events) {
        this.agenda = agenda;
        this.check = check;
        this.binding = binding;
        this.decisions = decisions;
        this.consequences = consequences;
        this.outcomes = outcomes;
        this.topics = topics;
        this.caseFiles = caseFiles;
        this.timeline = timeline;
        this.events = events;
    }

    AgendaItem hold(Agenda.Target target, Held held, Viewer viewer) {
        Point point = agenda.permit("holdAgendaItem", target, viewer);
        AgendaItem item = point.item();
        if (item.caseId() == null) {
            conclude(item.topicId(), held, viewer);
        } else {
            decide(point.meeting(), item, held, viewer);
        }
        item.held();
        return item;
    }

    /** Chairs conclude; they decide on no case (S-CON-8). */
    private void conclude(UUID topicId, Held held, Viewer viewer) {
        new InputFaults()
                .when(!held.decisions().isEmpty(), "/decisions", "topics-have-none")
                .when(!held.agreements().isEmpty(), "/agreements", "topics-have-none")
                .when(!held.reservations().isEmpty(), "/reservations", "topics-have-none")
                .refuse();
        topics.conclude(topicId, held.content().approach(), viewer);
    }

    private void decide(Consultation meeting, AgendaItem item, Held held, Viewer viewer) {
        CaseFile caseFile = caseFiles.lock(item.caseId(), viewer);
        check.require(held, meeting, caseFile);
        List<List<Attendance>> binders = binding.of(held.decisions(), meeting);
        List<Taken> taken = record(meeting, item, held, binders, viewer);
        consequences.follow(caseFile, held, taken, viewer);
        Outcome outcome = new Outcome(meeting, item, caseFile, held.content());
        outcomes.persist(outcome);
        Instant now = Instant.now();
        timeline.add(caseFile, Kind.DISCUSSED, now, "outcome", outcome.id());
        events.tell(caseFile, "nl.ketenhuis.consultation-held.v1", now, viewer.traceId());
    }

    private List<Taken> record(
            Consultation meeting, AgendaItem item, Held held, List<List<Attendance>> binders, Viewer viewer) {
        int number = decisions.countOf(meeting.id());
        List<Taken> taken = new ArrayList<>();
        for (int i = 0; i < held.decisions().size(); i++) {
            Decision decision = new Decision(
                    meeting, item, number + i + 1, held.decisions().get(i).words(), viewer);
            decisions.add(decision, meeting.houseId(), binders.get(i));
            taken.add(new Taken(decision.id(), binders.get(i)));
        }
        decisions.flush();
        return taken;
    }
}
