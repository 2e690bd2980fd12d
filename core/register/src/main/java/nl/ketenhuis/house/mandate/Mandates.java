package nl.ketenhuis.house.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;

/** Who may bind an organisation, where, to what and when (S-CON-5, S-CON-6, I-05). No mandate, no binding (I-10). */
@ApplicationScoped
public class Mandates {

    private static final String IN_FORCE = """
            select exists (
              select 1 from mandate m
              join participation p on p.house_id = m.house_id and p.organisation_id = m.organisation_id
                and p.valid_from <= :on and (p.valid_to is null or p.valid_to > :on)
              where m.house_id = :house and m.organisation_id = :organisation and m.subject = :subject
                and (m.table_id is null or cast(m.table_id as text) = :table) and :kind = any(m.decision_kinds)
                and m.valid_from <= :on and m.valid_to > :on and (m.revoked_on is null or m.revoked_on > :on))""";

    private final EntityManager entityManager;

    Mandates(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Whether a representative may bind his or her organisation to this kind of decision at this table on this day.
     *
     * @param subject the representative, as in access tokens
     * @param tableId null for a decision at no table: then only a mandate for all tables will do
     * @param decisionKind AGREE_PLAN, SETTLE, COMMIT_AGREEMENT, CLOSE_CASE or SCALE
     */
    public boolean inForce(
            UUID houseId, UUID organisationId, String subject, UUID tableId, String decisionKind, LocalDate on) {
        return (Boolean) entityManager
                .createNativeQuery(IN_FORCE, Boolean.class)
                .setParameter("house", houseId)
                .setParameter("organisation", organisationId)
                .setParameter("subject", subject)
                .setParameter("table", String.valueOf(tableId))
                .setParameter("kind", decisionKind)
                .setParameter("on", on)
                .getSingleResult();
    }
}
