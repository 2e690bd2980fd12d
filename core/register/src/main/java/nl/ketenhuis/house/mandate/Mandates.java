package nl.ketenhuis.house.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who may bind an organisation, where, to what and when (S-CON-5, S-CON-6, I-05). No mandate, no binding (I-10). */
@ApplicationScoped
public class Mandates {

    private static final String IN_FORCE = """
            from mandate m
            join participation p on p.house_id = m.house_id and p.organisation_id = m.organisation_id
              and p.valid_from <= :on and (p.valid_to is null or p.valid_to > :on)
            where m.house_id = :house and (m.table_id is null or cast(m.table_id as text) = :table)
              and m.valid_from <= :on and m.valid_to > :on and (m.revoked_on is null or m.revoked_on > :on)""";

    private static final String ONE = "select exists (select 1 " + IN_FORCE
            + " and m.organisation_id = :organisation and m.subject = :subject and :kind = any(m.decision_kinds))";

    private static final String ALL =
            "select distinct m.organisation_id, m.subject, unnest(m.decision_kinds) as kind " + IN_FORCE;

    private final EntityManager entityManager;

    Mandates(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Power to bind an organisation.
     *
     * @param subject the representative, as in access tokens
     * @param decisionKind AGREE_PLAN, SETTLE, COMMIT_AGREEMENT, CLOSE_CASE or SCALE
     */
    public record Power(UUID organisationId, String subject, String decisionKind) {}

    /**
     * Whether a representative may bind his or her organisation to this kind of decision at this table on this day.
     *
     * @param tableId null for a decision at no table: then only a mandate for all tables will do
     */
    public boolean inForce(
            UUID houseId, UUID organisationId, String subject, UUID tableId, String decisionKind, LocalDate on) {
        return (Boolean) entityManager
                .createNativeQuery(ONE, Boolean.class)
                .setParameter("house", houseId)
                .setParameter("organisation", organisationId)
                .setParameter("subject", subject)
                .setParameter("table", String.valueOf(tableId))
                .setParameter("kind", decisionKind)
                .setParameter("on", on)
                .getSingleResult();
    }

    /** All powers at a table on a day, in one statement. */
    public Set<Power> inForce(UUID houseId, UUID tableId, LocalDate on) {
        @SuppressWarnings("unchecked")
        List<Power> found = entityManager
                .createNativeQuery(ALL, Power.class)
                .setParameter("house", houseId)
                .setParameter("table", String.valueOf(tableId))
                .setParameter("on", on)
                .getResultList();
        return new HashSet<>(found);
    }
}
