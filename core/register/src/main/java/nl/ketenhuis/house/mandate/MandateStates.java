package nl.ketenhuis.house.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.ketenhuis.state.StateMachine;
import nl.ketenhuis.state.StateMachines;

/** What may be done to a mandate in which state. */
@ApplicationScoped
class MandateStates {

    private final StateMachine<Mandate> machine;

    MandateStates(StateMachines machines) {
        this.machine = machines.of(
                "mandate",
                mandate -> mandate.status().name(),
                Map.of("organisation-takes-part", (mandate, viewer) -> mandate.takesPart()));
    }

    StateMachine<Mandate> machine() {
        return machine;
    }
}
