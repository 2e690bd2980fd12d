package nl.ketenhuis.plan.scenario;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/** The scenarios of the houses, with their parts. */
@ApplicationScoped
class InterventionScenarios implements PanacheRepositoryBase<InterventionScenario, UUID> {

    private final EntityManager entityManager;

    InterventionScenarios(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @throws Refused 404 if the house has none with this id */
    InterventionScenario get(UUID id, UUID houseId, LockModeType lock) {
        return find("id = ?1 and houseId = ?2", id, houseId)
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    /** By code, after this one. */
    List<InterventionScenario> list(UUID houseId, Optional<String> after, int atMost) {
        return find("houseId = ?1 and code > ?2 order by code", houseId, after.orElse(""))
                .range(0, atMost - 1)
                .list();
    }

    void add(ScenarioPart part) {
        entityManager.persist(part);
    }

    /** The parts of these, in their order: one statement. */
    Map<UUID, List<ScenarioPart>> parts(Collection<InterventionScenario> scenarios) {
        if (scenarios.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select p from ScenarioPart p where p.id.scenarioId in :ids order by p.id.position",
                        ScenarioPart.class)
                .setParameter(
                        "ids", scenarios.stream().map(InterventionScenario::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(ScenarioPart::scenarioId));
    }

    List<ScenarioPart> parts(InterventionScenario scenario) {
        return parts(List.of(scenario)).getOrDefault(scenario.id(), List.of());
    }
}
