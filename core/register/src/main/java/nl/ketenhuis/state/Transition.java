package nl.ketenhuis.state;

import java.util.List;
import java.util.Optional;

/**
 * One line of a table of states: an operation that may be done in some states.
 *
 * @param operation operation id of the contract; who may use it at all is said by the access policy
 * @param from states in which it may be done
 * @param to state it leads to; empty when the state stays as it is
 * @param guards names of further conditions, asked in this order
 */
public record Transition(String operation, List<String> from, Optional<String> to, List<String> guards) {

    public Transition {
        from = List.copyOf(from);
        guards = List.copyOf(guards);
    }
}
