package nl.ketenhuis.casefile.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.convention.PlainSql;
import nl.ketenhuis.disclosure.DisclosureRules;
import nl.ketenhuis.disclosure.Effect;
import nl.ketenhuis.disclosure.RulesInForce;
import nl.ketenhuis.disclosure.Viewer;

/**
 * Reads facts as a viewer may see them: those of its own organisation, and those shared with it for a purpose and by a rule
 * that are in force today. No role opens more.
 */
@ApplicationScoped
class FactQueries {

    private static final String VISIBLE = """
            select f.id, f.version, f.case_id, o.id as origin, o.name, o.chain, f.data_class, f.content, f.purpose, f.legal_basis,
              f.person_id, f.occurred_on, f.source_end_date, f.status, f.left_behind, f.contributed_at, s.necessity,
              v.chain as viewing, t.type, c.status <> 'CLOSED'
            from case_fact f join case_file c on c.id = f.case_id
            join partner_organisation o on o.id = f.origin_organisation_id
            join partner_organisation v on v.id = ?
            left join consultation_table t on t.id = c.table_id
            left join fact_share s on s.fact_id = f.id and s.organisation_id = v.id and s.ended_at is null
            where f.house_id = ? and (o.id = v.id or s.id is not null and f.status = 'SHARED'
                and (f.source_end_date is null or f.source_end_date >= current_date)
                and exists (select 1 from purpose u where u.house_id = f.house_id and u.code = f.purpose
                  and v.kind = any(u.organisation_kinds) and u.valid_from <= current_date
                  and (u.valid_to is null or u.valid_to > current_date)))""";

    private static final String SHARES = """
            select s.fact_id, o.id, o.name, s.necessity, s.shared_at, s.ended_at, s.end_reason
            from fact_share s join partner_organisation o on o.id = s.organisation_id
            where s.fact_id = any(?) order by s.id""";

    private final PlainSql sql;
    private final DisclosureRules rules;

    FactQueries(PlainSql sql, DisclosureRules rules) {
        this.sql = sql;
        this.rules = rules;
    }

    /** A fact as a viewer may see it; necessity is why the viewer's own organisation needs it. */
    record Row(
            UUID id,
            int version,
            UUID caseId,
            UUID originId,
            String originName,
            String originChain,
            String dataClass,
            String content,
            String purpose,
            String legalBasis,
            UUID personId,
            LocalDate occurredOn,
            LocalDate sourceEndDate,
            String status,
            String leftBehind,
            Instant contributedAt,
            String necessity,
            String viewerChain,
            String tableType,
            boolean caseOpen) {}

    /** With whom a fact is or was shared. */
    record Share(
            UUID factId,
            UUID organisationId,
            String name,
            String necessity,
            Instant sharedAt,
            Instant endedAt,
            String endReason) {}

    /** One fact the viewer may see; its case must then be found in sight. */
    Optional<Row> find(UUID factId, Viewer viewer) {
        return allowed(rows(" and f.id = ?", viewer, factId), viewer).stream().findFirst();
    }

    /** Newest first, before the fact with this id if one is given; the case must be known to be in sight. */
    List<Row> list(UUID caseId, Viewer viewer, Optional<UUID> before, int atMost) {
        String newest = " order by f.id desc limit " + atMost;
        return before.map(id -> rows(" and f.case_id = ? and f.id < ?" + newest, viewer, caseId, id))
                .orElseGet(() -> rows(" and f.case_id = ?" + newest, viewer, caseId));
    }

    /** Those of these facts that may be shown today: deny by default (I-10). */
    List<Row> allowed(List<Row> rows, Viewer viewer) {
        List<Row> received = rows.stream().filter(row -> !isOwn(row, viewer)).toList();
        if (received.isEmpty()) {
            return rows;
        }
        RulesInForce inForce =
                rules.inForce(viewer.houseId(), received.get(0).tableType(), LocalDate.now(Amsterdam.ZONE));
        return rows.stream()
                .filter(row -> isOwn(row, viewer) || permitted(row, inForce))
                .toList();
    }

    /** The recipients of those facts that are the viewer's own. */
    Map<UUID, List<Share>> shares(List<Row> rows, Viewer viewer) {
        UUID[] own =
                rows.stream().filter(row -> isOwn(row, viewer)).map(Row::id).toArray(UUID[]::new);
        if (own.length == 0) {
            return Map.of();
        }
        return sql.list(SHARES, FactQueries::share, (Object) own).stream()
                .collect(Collectors.groupingBy(Share::factId));
    }

    static boolean isOwn(Row row, Viewer viewer) {
        return row.originId().equals(viewer.organisationId());
    }

    private static boolean permitted(Row row, RulesInForce inForce) {
        Effect effect = inForce.effect(row.dataClass(), row.originChain(), row.viewerChain());
        return effect == Effect.ALLOW || effect == Effect.NECESSITY && row.necessity() != null;
    }

    private List<Row> rows(String narrow, Viewer viewer, UUID... ids) {
        Object[] parameters = Stream.concat(Stream.of(viewer.organisationId(), viewer.houseId()), Stream.of(ids))
                .toArray();
        return sql.list(VISIBLE + narrow, FactQueries::row, parameters);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getObject(11, UUID.class),
                row.getObject(12, LocalDate.class),
                row.getObject(13, LocalDate.class),
                row.getString(14),
                row.getString(15),
                row.getTimestamp(16).toInstant(),
                row.getString(17),
                row.getString(18),
                row.getString(19),
                row.getBoolean(20));
    }

    private static Share share(ResultSet row) throws SQLException {
        Timestamp ended = row.getTimestamp(6);
        return new Share(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getTimestamp(5).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString(7));
    }
}
