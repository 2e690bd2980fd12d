package nl.ketenhuis.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.ketenhuis.state.StateMachine;
import nl.ketenhuis.state.StateMachines;

/** What may be done to an area: table {@code area} of {@code state-machines.yaml}. */
@ApplicationScoped
public class AreaStates {

    private final StateMachine<Area> machine;

    AreaStates(StateMachines machines) {
        this.machine = machines.of("area", area -> area.status().name(), Map.of());
    }

    public StateMachine<Area> machine() {
        return machine;
    }
}
