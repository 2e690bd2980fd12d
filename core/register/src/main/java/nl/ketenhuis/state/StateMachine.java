package nl.ketenhuis.state;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.ketenhuis.disclosure.AccessPolicy;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;

/** The table of states of one kind of thing, with the guards of its owner. Made by {@link StateMachines#of}. */
public final class StateMachine<T> {

    private final String name;
    private final List<Transition> transitions;
    private final Function<T, String> stateOf;
    private final Map<String, Guard<T>> guards;
    private final AccessPolicy policy;

    StateMachine(
            String name,
            List<Transition> transitions,
            Function<T, String> stateOf,
            Map<String, Guard<T>> guards,
            AccessPolicy policy) {
        this.name = name;
        this.transitions = transitions;
        this.stateOf = stateOf;
        this.guards = guards;
        this.policy = policy;
    }

    /**
     * Refuses an operation that may not be done now. Where it may lead to several states, use {@link #require(String,
     * String, Object, Viewer)}.
     *
     * @return the state it leads to, or the present one when it changes none
     * @throws Refused 409 with the guard that refused; {@code <machine>-state} when it is the state itself
     */
    public String require(String operation, T thing, Viewer viewer) {
        Transition transition = fitting(operation, stateOf.apply(thing), thing);
        check(transition, thing, viewer);
        return transition.to().orElse(stateOf.apply(thing));
    }

    /**
     * The same, for one of several states the operation may lead to.
     *
     * @param to the state that is wanted
     */
    public String require(String operation, String to, T thing, Viewer viewer) {
        String state = stateOf.apply(thing);
        Transition transition = transitions.stream()
                .filter(one -> one.operation().equals(operation) && one.from().contains(state))
                .filter(one -> one.to().orElse(state).equals(to))
                .findFirst()
                .orElseThrow(() -> notInThisState(state));
        check(transition, thing, viewer);
        return to;
    }

    /**
     * The state this leads to from where the thing stands; empty when it leads nowhere else. For what happens, rather than
     * what someone does: nobody is asked whether it may.
     */
    public Optional<String> leadsTo(String happening, T thing) {
        String state = stateOf.apply(thing);
        return transitions.stream()
                .filter(one -> one.operation().equals(happening) && one.from().contains(state))
                .findFirst()
                .flatMap(Transition::to);
    }

    /** What this caller may do to this thing now: the same answer the acts themselves would give. */
    public List<Allowed> allowed(T thing, Viewer viewer) {
        String state = stateOf.apply(thing);
        return transitions.stream()
                .filter(one -> one.from().contains(state))
                .filter(one -> policy.permits(one.operation(), viewer.caller()))
                .filter(one -> one.guards().stream()
                        .allMatch(guard -> guards.get(guard).holds(thing, viewer)))
                .map(one -> new Allowed(one.operation(), one.to()))
                .distinct()
                .toList();
    }

    private Transition fitting(String operation, String state, T thing) {
        return transitions.stream()
                .filter(one -> one.operation().equals(operation) && one.from().contains(state))
                .findFirst()
                .orElseThrow(() -> notInThisState(stateOf.apply(thing)));
    }

    private void check(Transition transition, T thing, Viewer viewer) {
        transition.guards().stream()
                .filter(guard -> !guards.get(guard).holds(thing, viewer))
                .findFirst()
                .ifPresent(guard -> {
                    throw new Refused(Refusal.of(ProblemCategory.CONFLICT, "guard-" + guard)
                            .withGuard(guard));
                });
    }

    private Refused notInThisState(String state) {
        return new Refused(
                Refusal.of(ProblemCategory.CONFLICT, "wrong-state", state).withGuard(name + "-state"));
    }
}
