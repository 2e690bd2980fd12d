package nl.ketenhuis.plan.scenario;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One intervention of a scenario. */
@Entity
@Immutable
@Table(name = "intervention_scenario_part")
class ScenarioPart {

    /** Scenario and place in it, from 0. */
    @Embeddable
    record Key(@Column(name = "intervention_scenario_id") UUID scenarioId, int position) {}

    /**
     * What is wanted.
     *
     * @param startAfterDays days after the first day of the scenario
     */
    record Wanted(UUID interventionTypeId, int startAfterDays) {}

    @EmbeddedId
    private Key id;

    @Column(name = "house_id")
    private UUID houseId;

    @Column(name = "intervention_type_id")
    private UUID interventionTypeId;

    @Column(name = "start_after_days")
    private int startAfterDays;

    protected ScenarioPart() {}

    ScenarioPart(InterventionScenario scenario, int position, Wanted wanted) {
        this.id = new Key(scenario.id(), position);
        this.houseId = scenario.houseId();
        this.interventionTypeId = wanted.interventionTypeId();
        this.startAfterDays = wanted.startAfterDays();
    }

    UUID scenarioId() {
        return id.scenarioId();
    }

    int position() {
        return id.position();
    }

    UUID interventionTypeId() {
        return interventionTypeId;
    }

    int startAfterDays() {
        return startAfterDays;
    }

    /** The day it should start when the scenario does on this one. */
    LocalDate startsOn(LocalDate firstDay) {
        return firstDay.plusDays(startAfterDays);
    }
}
