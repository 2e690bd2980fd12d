package nl.ketenhuis.plan.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.plan.agreement.Agreement.Status;
import nl.ketenhuis.plan.course.CaseCourse;
import nl.ketenhuis.plan.course.Happening;
import nl.ketenhuis.plan.course.InCase;
import nl.ketenhuis.plan.progress.News;
import nl.ketenhuis.plan.progress.ProgressEntry;
import nl.ketenhuis.plan.progress.ProgressEntry.Subject;
import nl.ketenhuis.plan.progress.ProgressLog;
import nl.ketenhuis.plan.work.WorkItems;
import nl.ketenhuis.state.Allowed;
import nl.ketenhuis.state.StateMachine;
import nl.ketenhuis.state.StateMachines;

/**
 * Moves agreements by news of them, by hand or from a partner's system with the same effect, and changes or cancels them. In
 * the caller's transaction, with case and agreement locked.
 */
@ApplicationScoped
public class AgreementMoves {

    private final ProgressLog log;
    private final WorkItems work;
    private final CaseCourse course;
    private final StateMachine<InCase<Agreement>> machine;

    AgreementMoves(ProgressLog log, WorkItems work, CaseCourse course, StateMachines machines) {
        this.log = log;
        this.work = work;
        this.course = course;
        this.machine = machines.of(
                "agreement",
                one -> one.thing().status().name(),
                Map.of(
                        "case-is-open",
                        (one, viewer) -> one.open(),
                        "is-answerable",
                        (one, viewer) -> one.answerable(one.thing().responsibleOrganisationId(), viewer),
                        "made-or-directs",
                        (one, viewer) ->
                                one.directs(viewer) || one.thing().madeBy().equals(viewer.subject())));
    }

    /** @throws nl.ketenhuis.gateway.problem.Refused 409 when it cannot go to that state */
    public ProgressEntry move(InCase<Agreement> one, String operation, News news, Viewer viewer) {
        Agreement agreement = one.thing();
        Optional<Status> to = news.status().map(Status::valueOf);
        machine.require(operation, to.orElse(agreement.status()).name(), one, viewer);
        settle(agreement, viewer);
        Optional<Status> change = to.filter(next -> next != agreement.status());
        change.ifPresentOrElse(next -> agreement.become(next, news.occurredOn()), agreement::heard);
        if (change.isPresent()) {
            tell(one, viewer);
        }
        return log.add(one.caseFile(), Subject.AGREEMENT, agreement.id(), news, viewer, change.isPresent());
    }

    /** Writes down news of a day before what is known already: the state stays (I-13). */
    public ProgressEntry addLate(InCase<Agreement> one, String operation, News news, Viewer viewer) {
        machine.require(operation, one.thing().status().name(), one, viewer);
        return log.add(one.caseFile(), Subject.AGREEMENT, one.thing().id(), news, viewer, false);
    }

    void revise(InCase<Agreement> one, Promise promise, String reason, Viewer viewer) {
        machine.require("reviseAgreement", one, viewer);
        settle(one.thing(), viewer);
        one.thing().revise(promise, reason);
        if (one.thing().standing()) {
            tell(one, viewer);
        }
    }

    void cancel(InCase<Agreement> one, String reason, Viewer viewer) {
        machine.require("cancelAgreement", one, viewer);
        settle(one.thing(), viewer);
        one.thing().cancel(reason);
        tell(one, viewer);
    }

    List<Allowed> allowed(InCase<Agreement> one, Viewer viewer) {
        return machine.allowed(one, viewer);
    }

    private void settle(Agreement agreement, Viewer viewer) {
        if (agreement.raised()) {
            work.settle(agreement.id(), viewer.subject());
        }
    }

    private void tell(InCase<Agreement> one, Viewer viewer) {
        course.tell(
                one.caseFile(), Happening.AGREEMENT_STATUS_CHANGED, one.thing().id(), viewer.traceId());
    }
}
