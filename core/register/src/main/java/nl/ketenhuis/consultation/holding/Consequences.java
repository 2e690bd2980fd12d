package nl.ketenhuis.consultation.holding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseStates;
import nl.ketenhuis.casefile.direction.CaseDirecting;
import nl.ketenhuis.consultation.DecisionKind;
import nl.ketenhuis.consultation.attendance.Attendance;
import nl.ketenhuis.consultation.holding.Held.Agreed;
import nl.ketenhuis.consultation.holding.Held.Reserved;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.plan.PlanAgreement;
import nl.ketenhuis.plan.PlanApproval.Consent;
import nl.ketenhuis.plan.agreement.Agreements;
import nl.ketenhuis.plan.agreement.Ground;
import nl.ketenhuis.plan.agreement.NewAgreement;
import nl.ketenhuis.plan.capacity.Reservations;
import nl.ketenhuis.plan.catalogue.InterventionTypes;

/** What follows from decisions for the case: its director, its state, agreements, places that are held. */
@ApplicationScoped
class Consequences {

    /** With these the partners agreed on something to do without a plan (domain catalogue 4.4). */
    private static final Set<DecisionKind> WITHOUT_PLAN =
            EnumSet.of(DecisionKind.SETTLE, DecisionKind.COMMIT_AGREEMENT);

    private final CaseStates states;
    private final CaseDirecting directing;
    private final PlanAgreement plans;
    private final Agreements agreements;
    private final Reservations reservations;
    private final InterventionTypes types;

    Consequences(
            CaseStates states,
            CaseDirecting directing,
            PlanAgreement plans,
            Agreements agreements,
            Reservations reservations,
            InterventionTypes types) {
        this.states = states;
        this.directing = directing;
        this.plans = plans;
        this.agreements = agreements;
        this.reservations = reservations;
        this.types = types;
    }

    /**
     * A decision that was recorded.
     *
     * @param binders the attendances whose mandates bind their organisations to it
     */
    record Taken(UUID decisionId, List<Attendance> binders) {}

    /** @param taken the decisions, in the order they were told */
    void follow(CaseFile caseFile, Held held, List<Taken> taken, Viewer viewer) {
        held.caseDirector()
                .ifPresent(one -> directing.assignCaseDirector(
                        caseFile,
                        viewer,
                        one.subject(),
                        one.organisationId(),
                        held.content().approach()));
        held.nextDate().ifPresent(caseFile::nextDate);
        agreePlan(caseFile, held, taken, viewer);
        held.agreements().forEach(one -> make(one, caseFile, taken, viewer));
        reserve(held.reservations(), caseFile, viewer);
    }

    /** Where partners are being asked for a version, the decision is their answer; else it brings the case itself further. */
    private void agreePlan(CaseFile caseFile, Held held, List<Taken> taken, Viewer viewer) {
        List<Taken> agreeing = IntStream.range(0, taken.size())
                .filter(i -> held.decisions().get(i).words().kind() == DecisionKind.AGREE_PLAN)
                .mapToObj(taken::get)
                .toList();
        if (agreeing.isEmpty()) {
            agreeWithoutPlan(caseFile, held);
            return;
        }
        states.machine().require("agreePlan", caseFile, viewer);
        if (!plans.agree(caseFile, consents(agreeing), viewer)) {
            states.move("agreePlan", caseFile, viewer);
        }
    }

    private void agreeWithoutPlan(CaseFile caseFile, Held held) {
        if (held.decisions().stream()
                .anyMatch(one -> WITHOUT_PLAN.contains(one.words().kind()))) {
            states.machine()
                    .leadsTo("agreePlan", caseFile)
                    .ifPresent(state -> caseFile.become(CaseFile.Status.valueOf(state)));
        }
    }

    private static List<Consent> consents(List<Taken> agreeing) {
        return agreeing.stream()
                .flatMap(one -> one.binders().stream()
                        .map(by -> new Consent(by.organisationId(), by.subject(), one.decisionId())))
                .toList();
    }

    private void make(Agreed agreed, CaseFile caseFile, List<Taken> taken, Viewer viewer) {
        Ground decision = new Ground.OfDecision(taken.get(agreed.decision()).decisionId());
        agreements.make(
                caseFile, new NewAgreement(decision, agreed.promise(), Optional.empty(), Optional.empty()), viewer);
    }

    /** In one order for all, so that two meetings that want the same places do not wait for each other. */
    private void reserve(List<Reserved> wanted, CaseFile caseFile, Viewer viewer) {
        IntStream.range(0, wanted.size())
                .boxed()
                .sorted(Comparator.comparing(i -> wanted.get(i).interventionTypeId()))
                .forEach(i -> reserve(wanted.get(i), "/reservations/" + i, caseFile, viewer));
    }

    private void reserve(Reserved wanted, String pointer, CaseFile caseFile, Viewer viewer) {
        var type = types.choose(
                caseFile.houseId(), wanted.interventionTypeId(), wanted.start(), pointer + "/interventionTypeId");
        reservations.reserve(caseFile, type, wanted.start(), viewer);
    }
}
