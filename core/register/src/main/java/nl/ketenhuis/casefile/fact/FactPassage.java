package nl.ketenhuis.casefile.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.person.Person;

/**
 * Holds each fact of a case against the purposes and rules of another house, and copies what may go there. There it is seen
 * by who brought it in only, until that organisation shares it anew.
 */
@ApplicationScoped
public class FactPassage {

    private static final String ORIGINS = """
            select o.id, o.name, o.kind, o.chain, exists (
              select 1 from participation p where p.organisation_id = o.id and p.house_id = :house
               and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date))
            from partner_organisation o where o.id = any(:ids)""";

    private final EntityManager entityManager;
    private final Facts facts;
    private final FactSettings settings;

    FactPassage(EntityManager entityManager, Facts facts, FactSettings settings) {
        this.entityManager = entityManager;
        this.facts = facts;
        this.settings = settings;
    }

    /**
     * Whether one fact may go to the other house.
     *
     * @param staysBy the rule by which it stays; empty when it may go
     */
    public record Passage(CaseFact fact, Party origin, Optional<String> staysBy) {

        public boolean travels() {
            return staysBy.isEmpty();
        }
    }

    /** What may go to another house, at no table of it yet; changes nothing. */
    public List<Passage> check(CaseFile caseFile, UUID houseId) {
        return check(caseFile, settings.at(houseId, null), houseId);
    }

    /** Copies what may go into the case the other house opened, at its table. */
    public List<Passage> copy(CaseFile from, CaseFile into, Map<UUID, Person> people) {
        FactSetting setting = settings.at(into.houseId(), into.tableId());
        List<Passage> passages = check(from, setting, into.houseId());
        passages.stream()
                .filter(Passage::travels)
                .map(Passage::fact)
                .map(fact -> new CaseFact(
                        fact, into, setting.purposes().get(fact.purpose()).legalBasis(), people))
                .forEach(facts::add);
        return passages;
    }

    private List<Passage> check(CaseFile caseFile, FactSetting setting, UUID houseId) {
        List<CaseFact> all = facts.ofCase(caseFile.id());
        if (all.isEmpty()) {
            return List.of();
        }
        Map<UUID, Party> origins =
                origins(houseId, all.stream().map(CaseFact::originId).collect(Collectors.toSet()));
        return all.stream()
                .map(fact -> judge(fact, origins.get(fact.originId()), setting))
                .toList();
    }

    private static Passage judge(CaseFact fact, Party origin, FactSetting setting) {
        return new Passage(
                fact, origin, origin.inCase() ? setting.stays(fact, origin) : Optional.of("origin-in-house"));
    }

    /** Who brought facts in, as they stand to the other house today. */
    private Map<UUID, Party> origins(UUID houseId, Set<UUID> ids) {
        @SuppressWarnings("unchecked")
        List<Party> found = entityManager
                .createNativeQuery(ORIGINS, Party.class)
                .setParameter("house", houseId)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        return found.stream().collect(Collectors.toMap(Party::id, Function.identity()));
    }
}
