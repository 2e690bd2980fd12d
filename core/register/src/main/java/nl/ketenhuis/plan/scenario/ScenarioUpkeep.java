package nl.ketenhuis.plan.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.InputFaults;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.plan.catalogue.InterventionType;
import nl.ketenhuis.plan.catalogue.InterventionTypes;
import nl.ketenhuis.plan.scenario.InterventionScenario.Content;
import nl.ketenhuis.plan.scenario.ScenarioPart.Wanted;
import nl.ketenhuis.state.Allowed;
import nl.ketenhuis.state.StateMachine;
import nl.ketenhuis.state.StateMachines;

/** Keeps the scenarios of a house. In the caller's transaction. */
@ApplicationScoped
class ScenarioUpkeep {

    private final InterventionScenarios scenarios;
    private final InterventionTypes types;
    private final StateMachine<InterventionScenario> machine;

    ScenarioUpkeep(InterventionScenarios scenarios, InterventionTypes types, StateMachines machines) {
        this.scenarios = scenarios;
        this.types = types;
        this.machine = machines.of(
                "intervention-scenario",
                scenario -> scenario.status().name(),
                Map.of("scenario-has-begun", (scenario, viewer) -> scenario.hasBegun()));
    }

    InterventionScenario create(Viewer viewer, Content content, List<Wanted> wanted) {
        InputFaults faults = new InputFaults()
                .when(
                        scenarios.count("houseId = ?1 and code = ?2", viewer.houseId(), content.code()) > 0,
                        "/code",
                        "code-in-use");
        check(wanted, content.from(), viewer.houseId(), faults);
        faults.refuse();
        InterventionScenario scenario = new InterventionScenario(viewer.houseId(), content);
        scenarios.persist(scenario);
        for (int i = 0; i < wanted.size(); i++) {
            scenarios.add(new ScenarioPart(scenario, i, wanted.get(i)));
        }
        return scenario;
    }

    InterventionScenario end(UUID id, String ifMatch, LocalDate lastDay, Viewer viewer) {
        InterventionScenario scenario = permit(
                "endInterventionScenario",
                scenarios.get(id, viewer.houseId(), LockModeType.PESSIMISTIC_WRITE),
                ifMatch,
                viewer);
        new InputFaults()
                .when(lastDay.isBefore(scenario.validFrom()), "/until", "before-start")
                .refuse();
        scenario.end(lastDay);
        return scenario;
    }

    /** The scenario, if this may be done with it in the version that was meant. */
    InterventionScenario permit(String operation, InterventionScenario scenario, String ifMatch, Viewer viewer) {
        ETags.require(ifMatch, scenario.version());
        machine.require(operation, scenario, viewer);
        return scenario;
    }

    List<Allowed> allowed(InterventionScenario scenario, Viewer viewer) {
        return machine.allowed(scenario, viewer);
    }

    private void check(List<Wanted> wanted, LocalDate from, UUID houseId, InputFaults faults) {
        Map<UUID, InterventionType> known =
                types.byId(wanted.stream().map(Wanted::interventionTypeId).toList());
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            String pointer = "/parts/" + i + "/interventionTypeId";
            UUID id = wanted.get(i).interventionTypeId();
            InterventionType type = known.get(id);
            boolean offered = type != null && type.houseId().equals(houseId) && type.offeredOn(from);
            faults.when(!offered, pointer, "not-in-catalogue").when(!seen.add(id), pointer, "named-twice");
        }
    }
}
