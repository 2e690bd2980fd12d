package nl.ketenhuis.plan.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseEvents;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseStates;
import nl.ketenhuis.casefile.CaseTimeline;
import nl.ketenhuis.casefile.TimelineEntry;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.state.StateMachine;
import nl.ketenhuis.state.StateMachines;

/**
 * How the work in a case bears on the case: what may be added to it, where what happens leads it (domain 4.4), and who is
 * told. In the caller's transaction, with the case locked.
 */
@ApplicationScoped
public class CaseCourse {

    private final StateMachine<CaseFile> additions;
    private final CaseStates states;
    private final CaseTimeline timeline;
    private final CaseEvents events;

    CaseCourse(StateMachines machines, CaseStates states, CaseTimeline timeline, CaseEvents events) {
        this.additions = machines.of("case-work", one -> one.status().name(), Map.of());
        this.states = states;
        this.timeline = timeline;
        this.events = events;
    }

    /** Refuses what may not be added to a case as it stands: a closed case is read-only (I-17). */
    public void require(String operation, CaseFile caseFile, Viewer viewer) {
        additions.require(operation, caseFile, viewer);
    }

    /** Moves the case on, if this leads anywhere from where it stands. */
    public void follow(String happening, CaseFile caseFile) {
        states.machine()
                .leadsTo(happening, caseFile)
                .ifPresent(state -> caseFile.become(CaseFile.Status.valueOf(state)));
    }

    /** Puts something on the timeline and tells those concerned. */
    public void tell(CaseFile caseFile, Happening happening, UUID subject, String traceId) {
        tell(caseFile, happening, Amsterdam.day(Instant.now()), subject, traceId);
    }

    /** The same of something that happened on this day. */
    public void tell(CaseFile caseFile, Happening happening, LocalDate day, UUID subject, String traceId) {
        Instant moment = Amsterdam.momentOn(day);
        timeline.add(caseFile, happening.kind(), moment, happening.subjectType(), subject);
        events.tell(caseFile, happening.eventType(), moment, traceId);
    }

    /** Puts something on the timeline only. */
    public void note(CaseFile caseFile, TimelineEntry.Kind kind, String subjectType, UUID subject) {
        timeline.add(caseFile, kind, Instant.now(), subjectType, subject);
    }

    /** The same of something that happened on this day. */
    public void note(CaseFile caseFile, TimelineEntry.Kind kind, LocalDate day, String subjectType, UUID subject) {
        timeline.add(caseFile, kind, Amsterdam.momentOn(day), subjectType, subject);
    }
}
