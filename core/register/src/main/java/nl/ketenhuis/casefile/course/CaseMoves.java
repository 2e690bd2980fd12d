package nl.ketenhuis.casefile.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import nl.ketenhuis.casefile.CaseEvents;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseFile.ClosingReason;
import nl.ketenhuis.casefile.CaseTerms;
import nl.ketenhuis.casefile.TimelineEntry.Kind;
import nl.ketenhuis.casefile.acting.CaseSteps;
import nl.ketenhuis.casefile.acting.CaseSteps.Step;
import nl.ketenhuis.casefile.single.OpenCases;
import nl.ketenhuis.convention.Dates;
import nl.ketenhuis.disclosure.Viewer;

/** Moves a case through its states (domain catalogue 4.4). In the caller's transaction; the case's row is locked. */
@ApplicationScoped
class CaseMoves {

    private final CaseSteps steps;
    private final CaseEvents events;
    private final CaseTerms terms;
    private final OpenCases openCases;

    CaseMoves(CaseSteps steps, CaseEvents events, CaseTerms terms, OpenCases openCases) {
        this.steps = steps;
        this.events = events;
        this.terms = terms;
        this.openCases = openCases;
    }

    void review(CaseFile caseFile, Viewer viewer, String motivation) {
        steps.take(
                new Step("reviewCase", Kind.CASE_IN_CONSULTATION, null, motivation),
                caseFile,
                viewer,
                caseFile::become);
    }

    void monitor(CaseFile caseFile, Viewer viewer, String motivation) {
        steps.take(new Step("monitorCase", Kind.CASE_MONITORED, null, motivation), caseFile, viewer, caseFile::become);
    }

    /** @throws nl.ketenhuis.gateway.problem.Refused 400 for a day that is not ahead, or further than the house allows */
    void hold(CaseFile caseFile, Viewer viewer, String reason, String motivation, LocalDate wakeUp) {
        Dates.requireWithin("/wakeUpDate", wakeUp, 1, terms.longestHoldDays());
        steps.take(
                new Step("holdCase", Kind.CASE_HELD, reason, motivation),
                caseFile,
                viewer,
                next -> caseFile.hold(wakeUp));
    }

    void wake(CaseFile caseFile, Viewer viewer, String motivation, LocalDate nextDate) {
        Dates.requireNotPast("/nextDate", nextDate);
        CaseFile.Status target = caseFile.heldFrom() == null ? CaseFile.Status.OPEN : caseFile.heldFrom();
        steps.take(new Step("wakeCase", Kind.CASE_WOKEN, null, motivation), target, caseFile, viewer, next -> {
            caseFile.wake(next);
            caseFile.nextDate(nextDate);
        });
    }

    /** Ends the case by {@code closeCase} or {@code stopCase}. */
    void close(String operation, CaseFile caseFile, Viewer viewer, ClosingReason reason, String motivation) {
        steps.take(
                new Step(operation, Kind.CASE_CLOSED, reason.name(), motivation),
                caseFile,
                viewer,
                next -> caseFile.close(reason));
        events.tell(caseFile, "nl.ketenhuis.case-closed.v1", Instant.now(), viewer.traceId());
    }

    void reopen(CaseFile caseFile, Viewer viewer, String motivation, LocalDate nextDate) {
        Dates.requireNotPast("/nextDate", nextDate);
        openCases.lockSubjects(caseFile);
        steps.take(
                new Step("reopenCase", Kind.CASE_REOPENED, null, motivation),
                caseFile,
                viewer,
                next -> caseFile.reopen(nextDate));
        events.tell(caseFile, "nl.ketenhuis.case-reopened.v1", Instant.now(), viewer.traceId());
    }
}
