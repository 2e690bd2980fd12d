package nl.ketenhuis.plan.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;

/** The catalogues of the houses. */
@ApplicationScoped
public class InterventionTypes implements PanacheRepositoryBase<InterventionType, UUID> {

    private final EntityManager entityManager;

    InterventionTypes(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * The entry a request names, to choose from it on a day.
     *
     * @param pointer where the request names it
     * @throws Refused 400 if the house has no such entry, or it is not offered then
     */
    public InterventionType choose(UUID houseId, UUID id, LocalDate day, String pointer) {
        return find("id = ?1 and houseId = ?2", id, houseId)
                .firstResultOptional()
                .filter(type -> type.offeredOn(day))
                .orElseThrow(() -> new Refused(Refusal.invalid(List.of(InputError.at(pointer, "not-in-catalogue")))));
    }

    /** These entries by id, in one statement. */
    public Map<UUID, InterventionType> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(InterventionType::id, Function.identity()));
    }

    InterventionType get(UUID id, UUID houseId, LockModeType lock) {
        return find("id = ?1 and houseId = ?2", id, houseId)
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    /** By code. */
    List<InterventionType> list(UUID houseId, Filter filter, int atMost) {
        TypedQuery<InterventionType> query = entityManager
                .createQuery(
                        "select t from InterventionType t where t.houseId = :house"
                                + (filter.chain().isPresent() ? " and t.chain = :chain" : "")
                                + (filter.organisation().isPresent() ? " and t.organisationId = :organisation" : "")
                                + (filter.after().isPresent() ? " and t.code > :after" : "") + " order by t.code",
                        InterventionType.class)
                .setParameter("house", houseId)
                .setMaxResults(atMost);
        filter.chain().ifPresent(chain -> query.setParameter("chain", chain));
        filter.organisation().ifPresent(id -> query.setParameter("organisation", id));
        filter.after().ifPresent(code -> query.setParameter("after", code));
        return query.getResultList();
    }

    /** @param after the code the list goes on after */
    record Filter(Optional<Chain> chain, Optional<UUID> organisation, Optional<String> after) {}
}
