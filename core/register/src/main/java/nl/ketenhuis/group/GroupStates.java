package nl.ketenhuis.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.ketenhuis.state.StateMachine;
import nl.ketenhuis.state.StateMachines;

/** What may be done to a youth group: table {@code youth-group} of {@code state-machines.yaml}. */
@ApplicationScoped
public class GroupStates {

    private final StateMachine<YouthGroup> machine;

    GroupStates(StateMachines machines) {
        this.machine = machines.of("youth-group", group -> group.status().name(), Map.of());
    }

    public StateMachine<YouthGroup> machine() {
        return machine;
    }
}
