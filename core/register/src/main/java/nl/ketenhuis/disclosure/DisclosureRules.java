package nl.ketenhuis.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.disclosure.RulesInForce.Rule;

/**
 * The rules a house has written down for supplying data between chains (S-INF-26, domain 2.2): class of data, origin, type of
 * table and recipient decide. Dated reference data; deny by default (I-10).
 */
@ApplicationScoped
public class DisclosureRules {

    private static final String IN_FORCE = """
            select r.data_class, r.origin_chain, r.recipient_chain, r.effect, r.table_type is not null
            from disclosure_rule r
            where r.house_id = :house and (r.table_type is null or r.table_type = :table)
              and r.valid_from <= :on and (r.valid_to is null or r.valid_to > :on)""";

    private final EntityManager entityManager;

    DisclosureRules(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * What holds for one class of data and one recipient.
     *
     * @param tableType type of the table the data are brought to; null at no table
     */
    public Effect effect(
            UUID houseId, String dataClass, String originChain, String tableType, String recipientChain, LocalDate on) {
        return inForce(houseId, tableType, on).effect(dataClass, originChain, recipientChain);
    }

    /** All rules that hold at a type of table on a day, in one statement: for many facts or recipients at once. */
    public RulesInForce inForce(UUID houseId, String tableType, LocalDate on) {
        @SuppressWarnings("unchecked")
        List<Rule> rules = entityManager
                .createNativeQuery(IN_FORCE, Rule.class)
                .setParameter("house", houseId)
                .setParameter("table", tableType == null ? "" : tableType)
                .setParameter("on", on)
                .getResultList();
        return new RulesInForce(rules);
    }
}
