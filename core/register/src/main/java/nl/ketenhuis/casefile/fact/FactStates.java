package nl.ketenhuis.casefile.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.state.StateMachine;
import nl.ketenhuis.state.StateMachines;

/** What may be done to a fact in which state: table {@code case-fact}. */
@ApplicationScoped
class FactStates {

    private final StateMachine<Standing> machine;

    FactStates(StateMachines machines) {
        this.machine = machines.of(
                "case-fact",
                standing -> standing.status().name(),
                Map.of(
                        "own-fact", (standing, viewer) -> standing.originId().equals(viewer.organisationId()),
                        "case-is-open", (standing, viewer) -> standing.caseOpen()));
    }

    /** A fact as the table sees it. */
    record Standing(CaseFact.Status status, UUID originId, boolean caseOpen) {}

    StateMachine<Standing> machine() {
        return machine;
    }
}
