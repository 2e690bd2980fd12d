package nl.ketenhuis.consultation.holding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseStates;
import nl.ketenhuis.casefile.direction.CaseDirecting;
import nl.ketenhuis.consultation.DecisionKind;
import nl.ketenhuis.consultation.holding.Held.Agreed;
import nl.ketenhuis.consultation.holding.Held.Reserved;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.plan.agreement.Agreements;
import nl.ketenhuis.plan.agreement.Ground;
import nl.ketenhuis.plan.agreement.NewAgreement;
import nl.ketenhuis.plan.capacity.Reservations;
import nl.ketenhuis.plan.catalogue.InterventionTypes;

/** What follows from decisions for the case: its director, its state, agreements, places that are held. */
@ApplicationScoped
class Consequences {

    private final CaseStates states;
    private final CaseDirecting directing;
    private final Agreements agreements;
    private final Reservations reservations;
    private final InterventionTypes types;

    Consequences(
            CaseStates states,
            CaseDirecting directing,
            Agreements agreements,
            Reservations reservations,
            InterventionTypes types) {
        this.states = states;
        this.directing = directing;
        this.agreements = agreements;
        this.reservations = reservations;
        this.types = types;
    }

    /** @param decisionIds in the order they were told */
    void follow(CaseFile caseFile, Held held, List<UUID> decisionIds, Viewer viewer) {
        held.caseDirector()
                .ifPresent(one -> directing.assignCaseDirector(
                        caseFile,
                        viewer,
                        one.subject(),
                        one.organisationId(),
                        held.content().approach()));
        held.nextDate().ifPresent(caseFile::nextDate);
        if (held.decisions().stream().anyMatch(one -> one.words().kind() == DecisionKind.AGREE_PLAN)) {
            states.move("agreePlan", caseFile, viewer);
        }
        held.agreements().forEach(one -> make(one, caseFile, decisionIds, viewer));
        List<Reserved> wanted = held.reservations();
        for (int i = 0; i < wanted.size(); i++) {
            reserve(wanted.get(i), "/reservations/" + i, caseFile, viewer);
        }
    }

    private void make(Agreed agreed, CaseFile caseFile, List<UUID> decisionIds, Viewer viewer) {
        Ground decision = new Ground.OfDecision(decisionIds.get(agreed.decision()));
        agreements.make(
                caseFile, new NewAgreement(decision, agreed.promise(), Optional.empty(), Optional.empty()), viewer);
    }

    private void reserve(Reserved wanted, String pointer, CaseFile caseFile, Viewer viewer) {
        var type = types.choose(
                caseFile.houseId(), wanted.interventionTypeId(), wanted.start(), pointer + "/interventionTypeId");
        reservations.reserve(caseFile, type, wanted.start(), viewer);
    }
}
