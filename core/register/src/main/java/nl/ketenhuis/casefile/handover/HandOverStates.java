package nl.ketenhuis.casefile.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.ketenhuis.state.StateMachine;
import nl.ketenhuis.state.StateMachines;

/** What may be done to a hand-over in which state, and by which of both houses: table {@code hand-over}. */
@ApplicationScoped
class HandOverStates {

    private final StateMachine<HandOver> machine;

    HandOverStates(StateMachines machines) {
        this.machine = machines.of(
                "hand-over",
                handOver -> handOver.status().name(),
                Map.of(
                        "house-that-asks",
                                (handOver, viewer) -> handOver.houseId().equals(viewer.houseId()),
                        "house-that-is-asked",
                                (handOver, viewer) -> handOver.toHouseId().equals(viewer.houseId())));
    }

    StateMachine<HandOver> machine() {
        return machine;
    }
}
