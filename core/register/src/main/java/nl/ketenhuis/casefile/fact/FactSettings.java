package nl.ketenhuis.casefile.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ketenhuis.casefile.fact.FactSetting.PurposeInForce;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.disclosure.DisclosureRules;
import nl.ketenhuis.house.table.ConsultationTable;
import nl.ketenhuis.house.table.ConsultationTables;

/** Reads what facts are held against: in a fixed number of statements, however many the facts. */
@ApplicationScoped
public class FactSettings {

    private static final String PURPOSES = """
            select u.code, u.legal_basis, array_to_string(u.organisation_kinds, ',') from purpose u
            where u.house_id = :house and u.valid_from <= current_date and (u.valid_to is null or u.valid_to > current_date)""";

    private static final String PARTIES = """
            select o.id, o.name, o.kind, o.chain, exists (
              select 1 from case_participant cp
              join participation p on p.organisation_id = cp.organisation_id and p.house_id = cp.house_id
               and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date)
              where cp.case_id = :case and cp.organisation_id = o.id and cp.until is null)
            from partner_organisation o where o.id = any(:ids)""";

    private final EntityManager entityManager;
    private final ConsultationTables tables;
    private final DisclosureRules rules;

    FactSettings(EntityManager entityManager, ConsultationTables tables, DisclosureRules rules) {
        this.entityManager = entityManager;
        this.tables = tables;
        this.rules = rules;
    }

    /** What holds at this table today; at no table when the id is null. */
    public FactSetting at(UUID houseId, UUID tableId) {
        Optional<ConsultationTable> table = Optional.ofNullable(tableId).map(id -> tables.get(houseId, id));
        LocalDate today = LocalDate.now(Amsterdam.ZONE);
        String type = table.map(found -> found.type().name()).orElse(null);
        return new FactSetting(table, rules.inForce(houseId, type, today), purposes(houseId), today);
    }

    /** These organisations, as they stand to the case today. */
    public Map<UUID, Party> parties(UUID caseId, Collection<UUID> ids) {
        @SuppressWarnings("unchecked")
        List<Party> found = entityManager
                .createNativeQuery(PARTIES, Party.class)
                .setParameter("case", caseId)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        return found.stream().collect(Collectors.toMap(Party::id, Function.identity()));
    }

    private Map<String, PurposeInForce> purposes(UUID houseId) {
        @SuppressWarnings("unchecked")
        List<Purpose> found = entityManager
                .createNativeQuery(PURPOSES, Purpose.class)
                .setParameter("house", houseId)
                .getResultList();
        return found.stream()
                .collect(Collectors.toMap(
                        Purpose::code,
                        one -> new PurposeInForce(
                                one.basis(), Set.of(one.kinds().split(",")))));
    }

    /** A row of the house's purposes; kinds joined by commas. */
    record Purpose(String code, String basis, String kinds) {}
}
