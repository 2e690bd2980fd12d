package nl.ketenhuis.plan.intervention;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.plan.capacity.Reservation;
import nl.ketenhuis.plan.capacity.Reservations;
import nl.ketenhuis.plan.course.CaseCourse;
import nl.ketenhuis.plan.course.Happening;
import nl.ketenhuis.plan.course.InCase;
import nl.ketenhuis.plan.intervention.Intervention.Status;
import nl.ketenhuis.plan.progress.News;
import nl.ketenhuis.plan.progress.ProgressEntry;
import nl.ketenhuis.plan.progress.ProgressEntry.Subject;
import nl.ketenhuis.plan.progress.ProgressLog;
import nl.ketenhuis.plan.work.WorkItems;
import nl.ketenhuis.state.Allowed;
import nl.ketenhuis.state.StateMachine;
import nl.ketenhuis.state.StateMachines;

/**
 * Moves interventions by news of them, by hand or from a partner's system with the same effect (S-KOP-5). Starting takes the
 * place that is held, ending gives it back. In the caller's transaction, with case and intervention locked.
 */
@ApplicationScoped
public class InterventionMoves {

    private final Reservations reservations;
    private final ProgressLog log;
    private final WorkItems work;
    private final CaseCourse course;
    private final List<StartFollower> followers;
    private final StateMachine<InCase<Intervention>> machine;

    InterventionMoves(
            Reservations reservations,
            ProgressLog log,
            WorkItems work,
            CaseCourse course,
            @All List<StartFollower> followers,
            StateMachines machines) {
        this.reservations = reservations;
        this.log = log;
        this.work = work;
        this.course = course;
        this.followers = followers;
        this.machine = machines.of(
                "intervention",
                one -> one.thing().status().name(),
                Map.of(
                        "case-is-open", (one, viewer) -> one.open(),
                        "is-answerable",
                                (one, viewer) -> one.answerable(one.thing().organisationId(), viewer),
                        "place-is-held", (one, viewer) -> placeHeld(one.thing().id())));
    }

    /**
     * What is told of an intervention.
     *
     * @param operation operation id it is told by
     * @param reason why; null when none was given
     * @param result what it came to; null when it has not
     */
    public record Told(String operation, News news, String reason, String result) {}

    /** Something that changes when an intervention starts: the plan it is part of. In the same transaction. */
    public interface StartFollower {

        void started(CaseFile caseFile, UUID interventionId);
    }

    /** @throws Refused 409 when it cannot go to that state, 400 when a reason is missing */
    public ProgressEntry move(InCase<Intervention> one, Told told, Viewer viewer) {
        Intervention intervention = one.thing();
        Status from = intervention.status();
        Optional<Status> to = told.news().status().map(Status::valueOf);
        machine.require(told.operation(), to.orElse(from).name(), one, viewer);
        Optional<Status> change = to.filter(next -> next != from);
        change.ifPresent(next -> become(one, next, told, viewer));
        intervention.heard();
        work.settle(intervention.id(), viewer.subject());
        return log.add(
                one.caseFile(), Subject.INTERVENTION, intervention.id(), told.news(), viewer, change.isPresent());
    }

    /** Takes from news of a day before what is known already what it adds: the state stays (I-13). */
    public ProgressEntry addLate(InCase<Intervention> one, Told told, Viewer viewer) {
        machine.require(told.operation(), one.thing().status().name(), one, viewer);
        told.news().status().ifPresent(earlier -> one.thing()
                .complete(Status.valueOf(earlier), told.news().occurredOn()));
        return log.add(one.caseFile(), Subject.INTERVENTION, one.thing().id(), told.news(), viewer, false);
    }

    List<Allowed> allowed(InCase<Intervention> one, Viewer viewer) {
        return machine.allowed(one, viewer);
    }

    private void become(InCase<Intervention> one, Status next, Told told, Viewer viewer) {
        if (next.needsReason() && told.reason() == null) {
            throw new Refused(Refusal.invalid(List.of(InputError.at("/reason", "required"))));
        }
        Intervention intervention = one.thing();
        LocalDate since = told.news().occurredOn();
        intervention.become(next, since, next.needsReason() ? told.reason() : null, told.result());
        Optional<Reservation> place = reservations.of(intervention.id());
        if (next == Status.STARTED) {
            place.ifPresent(reservations::use);
            course.follow("startIntervention", one.caseFile());
            followers.forEach(follower -> follower.started(one.caseFile(), intervention.id()));
        } else if (next.ended()) {
            place.ifPresent(held -> reservations.release(held, next.name()));
        }
        course.tell(one.caseFile(), Happening.INTERVENTION_STATUS_CHANGED, intervention.id(), viewer.traceId());
    }

    private boolean placeHeld(UUID interventionId) {
        return reservations.of(interventionId).map(Reservation::held).orElse(true);
    }
}
