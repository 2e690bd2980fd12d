package nl.ketenhuis.plan.agreement;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseFiles;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.convention.Dates;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.plan.course.CaseThings;
import nl.ketenhuis.plan.course.InCase;
import nl.ketenhuis.plan.progress.News;

/** What people do with agreements. In the caller's transaction. */
@ApplicationScoped
class AgreementActs {

    private final CaseFiles caseFiles;
    private final CaseThings things;
    private final Agreements agreements;
    private final AgreementMoves moves;
    private final PlanGround plans;
    private final List<DecisionGround> decisions;

    AgreementActs(
            CaseFiles caseFiles,
            CaseThings things,
            Agreements agreements,
            AgreementMoves moves,
            PlanGround plans,
            @All List<DecisionGround> decisions) {
        this.caseFiles = caseFiles;
        this.things = things;
        this.agreements = agreements;
        this.moves = moves;
        this.plans = plans;
        this.decisions = decisions;
    }

    /**
     * A request for an agreement.
     *
     * @param planId the plan it is of; exactly one of this and the next is given
     * @param decisionId the decision it follows from
     */
    record Wish(
            UUID caseId,
            Optional<UUID> planId,
            Optional<UUID> decisionId,
            Optional<UUID> goalId,
            Optional<UUID> interventionId,
            Promise promise) {}

    InCase<Agreement> make(Wish wish, Viewer viewer) {
        CaseFile caseFile = caseFiles.lock(wish.caseId(), viewer);
        List<InputError> errors = new ArrayList<>(pastDay(wish.promise()));
        Optional<? extends Ground> ground = ground(caseFile, wish, errors);
        Agreements.refuse(errors);
        NewAgreement wanted =
                new NewAgreement(ground.orElseThrow(), wish.promise(), wish.goalId(), wish.interventionId());
        return new InCase<>(caseFile, agreements.make(caseFile, wanted, viewer));
    }

    InCase<Agreement> move(UUID id, String ifMatch, News news, Viewer viewer) {
        Dates.requireNotAhead("/occurredOn", news.occurredOn());
        InCase<Agreement> one = lock(id, ifMatch, viewer);
        moves.move(one, "moveAgreement", news, viewer);
        return one;
    }

    InCase<Agreement> revise(UUID id, String ifMatch, Promise promise, String reason, Viewer viewer) {
        InCase<Agreement> one = lock(id, ifMatch, viewer);
        List<InputError> errors = new ArrayList<>(pastDay(promise));
        UUID responsible = promise.responsibleOrganisationId();
        if (!responsible.equals(one.thing().responsibleOrganisationId())
                && !agreements.takesPart(one.caseFile(), responsible, viewer)) {
            errors.add(InputError.at("/responsibleOrganisationId", "not-in-case"));
        }
        Agreements.refuse(errors);
        moves.revise(one, promise, reason, viewer);
        return one;
    }

    InCase<Agreement> cancel(UUID id, String ifMatch, String reason, Viewer viewer) {
        InCase<Agreement> one = lock(id, ifMatch, viewer);
        moves.cancel(one, reason, viewer);
        return one;
    }

    private InCase<Agreement> lock(UUID id, String ifMatch, Viewer viewer) {
        InCase<Agreement> one = things.lock(Agreement.class, id, viewer);
        ETags.require(ifMatch, one.thing().version());
        return one;
    }

    private Optional<? extends Ground> ground(CaseFile caseFile, Wish wish, List<InputError> errors) {
        if (wish.planId().isPresent() == wish.decisionId().isPresent()) {
            errors.add(InputError.at("/planId", "one-ground"));
            return Optional.empty();
        }
        if (wish.planId().isPresent()) {
            Optional<Ground.OfPlan> plan = plans.of(caseFile.id(), wish.planId().get(), wish.goalId());
            if (plan.isEmpty()) {
                errors.add(InputError.at("/planId", "not-of-case"));
            }
            return plan;
        }
        UUID decision = wish.decisionId().get();
        if (decisions.stream().noneMatch(known -> known.stands(caseFile.id(), decision))) {
            errors.add(InputError.at("/decisionId", "not-of-case"));
        }
        return Optional.of(new Ground.OfDecision(decision));
    }

    private static List<InputError> pastDay(Promise promise) {
        return promise.due().isBefore(LocalDate.now(Amsterdam.ZONE))
                ? List.of(InputError.at("/dueDate", "in-the-past"))
                : List.of();
    }
}
