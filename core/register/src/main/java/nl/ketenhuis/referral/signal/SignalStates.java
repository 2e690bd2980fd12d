package nl.ketenhuis.referral.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.ketenhuis.state.StateMachine;
import nl.ketenhuis.state.StateMachines;

/** What may be done with a signal, and when. */
@ApplicationScoped
class SignalStates {

    private final StateMachine<Signal> machine;

    SignalStates(StateMachines machines) {
        machine = machines.of("signal", signal -> signal.status().name(), Map.of());
    }

    StateMachine<Signal> machine() {
        return machine;
    }
}
