package nl.ketenhuis.consultation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.consultation.Consultations;
import nl.ketenhuis.consultation.decision.Decisions.Row;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.state.Allowed;
import nl.ketenhuis.state.StateMachine;
import nl.ketenhuis.state.StateMachines;

/** Puts a decision in better words, until the minutes are confirmed (I-06). In the caller's transaction. */
@ApplicationScoped
class DecisionAmending {

    private final Consultations consultations;
    private final Decisions decisions;
    private final StateMachine<Row> machine;

    DecisionAmending(Consultations consultations, Decisions decisions, StateMachines machines) {
        this.consultations = consultations;
        this.decisions = decisions;
        this.machine = machines.of("decision", row -> row.open() ? "RECORDED" : "CONFIRMED", Map.of());
    }

    Decision amend(UUID id, String ifMatch, String text, String motivation, Viewer viewer) {
        consultations.lock(decisions.get(id, viewer).decision().consultationId(), viewer);
        Row row = decisions.get(id, viewer);
        ETags.require(ifMatch, row.decision().version());
        machine.require("amendDecision", row, viewer);
        row.decision().amend(text, motivation);
        return row.decision();
    }

    List<Allowed> allowed(Row row, Viewer viewer) {
        return machine.allowed(row, viewer);
    }
}
