package nl.ketenhuis.house.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.ketenhuis.convention.PlainSql;

/** Who may bind an organisation, where, to what and when (S-CON-5, S-CON-6, I-05). No mandate, no binding (I-10). */
@ApplicationScoped
public class Mandates {

    private static final String IN_FORCE = """
            from mandate m
            join participation p on p.house_id = m.house_id and p.organisation_id = m.organisation_id
            cross join (select cast(? as date) as today) d
            where m.house_id = ? and (m.table_id is null or m.table_id = ?)
              and p.valid_from <= today and (p.valid_to is null or p.valid_to > today)
              and m.valid_from <= today and m.valid_to > today and (m.revoked_on is null or m.revoked_on > today)""";

    private static final String ONE = "select exists (select 1 " + IN_FORCE
            + " and m.organisation_id = ? and m.subject = ? and ? = any(m.decision_kinds))";

    private static final String ALL =
            "select distinct m.organisation_id, m.subject, unnest(m.decision_kinds) as kind " + IN_FORCE;

    private final PlainSql sql;

    Mandates(PlainSql sql) {
        this.sql = sql;
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
        return sql.holds(ONE, on, houseId, tableId, organisationId, subject, decisionKind);
    }

    /** All powers at a table on a day, in one statement. */
    public Set<Power> inForce(UUID houseId, UUID tableId, LocalDate on) {
        return new HashSet<>(sql.list(ALL, Mandates::power, on, houseId, tableId));
    }

    private static Power power(ResultSet row) throws SQLException {
        return new Power(row.getObject(1, UUID.class), row.getString(2), row.getString(3));
    }
}
