package nl.ketenhuis.plan.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseFiles;
import nl.ketenhuis.casefile.TimelineEntry;
import nl.ketenhuis.convention.InputFaults;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.plan.catalogue.InterventionType;
import nl.ketenhuis.plan.catalogue.InterventionTypes;
import nl.ketenhuis.plan.course.CaseCourse;
import nl.ketenhuis.plan.course.InCase;
import nl.ketenhuis.plan.intervention.Intervention;
import nl.ketenhuis.plan.intervention.Interventions;
import nl.ketenhuis.plan.intervention.NewIntervention;

/** Applies a scenario to a case: all its interventions are proposed, or none is. In the caller's transaction. */
@ApplicationScoped
class ScenarioApplying {

    private final ScenarioUpkeep upkeep;
    private final InterventionScenarios scenarios;
    private final InterventionTypes types;
    private final Interventions interventions;
    private final CaseFiles caseFiles;
    private final CaseCourse course;

    ScenarioApplying(
            ScenarioUpkeep upkeep,
            InterventionScenarios scenarios,
            InterventionTypes types,
            Interventions interventions,
            CaseFiles caseFiles,
            CaseCourse course) {
        this.upkeep = upkeep;
        this.scenarios = scenarios;
        this.types = types;
        this.interventions = interventions;
        this.caseFiles = caseFiles;
        this.course = course;
    }

    /**
     * To what it is applied.
     *
     * @param start day the first intervention should start
     * @param necessity why other chains must know; null when nothing was said
     */
    record Application(UUID caseId, LocalDate start, String motivation, String necessity) {}

    /**
     * Proposes what is in the scenario; gives it in the scenario's order.
     *
     * @throws nl.ketenhuis.gateway.problem.Refused 400 when the case is of another kind or something is no longer offered,
     *     404 when the case is not in sight, 409 when the case is closed
     */
    List<InCase<Intervention>> apply(UUID id, String ifMatch, Application asked, Viewer viewer) {
        InterventionScenario scenario = scenarios.get(id, viewer.houseId(), LockModeType.PESSIMISTIC_READ);
        upkeep.permit("applyInterventionScenario", scenario, ifMatch, viewer);
        List<ScenarioPart> parts = scenarios.parts(scenario);
        CaseFile caseFile = caseFiles.lock(asked.caseId(), viewer);
        new InputFaults()
                .when(!scenario.fits(caseFile.kind()), "/caseId", "other-kind-of-case")
                .when(!offered(parts, asked.start()), "/startDate", "not-in-catalogue")
                .refuse();
        course.require("proposeIntervention", caseFile, viewer);
        course.note(caseFile, TimelineEntry.Kind.SCENARIO_APPLIED, "intervention-scenario", id);
        Map<Integer, Intervention> proposed = new HashMap<>();
        inOneOrder(parts)
                .forEach(part ->
                        proposed.put(part.position(), interventions.propose(caseFile, wish(part, asked), viewer)));
        return parts.stream()
                .map(part -> new InCase<>(caseFile, proposed.get(part.position())))
                .toList();
    }

    private boolean offered(List<ScenarioPart> parts, LocalDate firstDay) {
        Map<UUID, InterventionType> known =
                types.byId(parts.stream().map(ScenarioPart::interventionTypeId).toList());
        return parts.stream()
                .allMatch(part -> known.get(part.interventionTypeId()).offeredOn(part.startsOn(firstDay)));
    }

    /** Places are held under locks: everybody who applies scenarios takes them in the same order. */
    private static List<ScenarioPart> inOneOrder(List<ScenarioPart> parts) {
        return parts.stream()
                .sorted(Comparator.comparing(ScenarioPart::interventionTypeId))
                .toList();
    }

    private static NewIntervention wish(ScenarioPart part, Application asked) {
        return new NewIntervention(
                part.interventionTypeId(),
                Optional.of(part.startsOn(asked.start())),
                Optional.empty(),
                asked.motivation(),
                List.of(),
                asked.necessity(),
                null,
                part.scenarioId());
    }
}
