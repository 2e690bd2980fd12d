package nl.ketenhuis.referral.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.convention.PlainSql;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.referral.worklist.FloatingItem.Kind;

/** What floats in a house, in one statement. */
@ApplicationScoped
class FloatingItems {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String FLOATS =
            "and (%1$s.table_id is null or %1$s.owner is null or %1$s.next_date is null or %1$s.next_date < asked.today)";
    private static final String LIST =
            """
            with asked as materialized (
              select cast(? as uuid) as house, cast(? as uuid) as after, cast(? as date) as today, cast(? as text[]) as holders)
            select i.kind, i.id, i.name, i.theme, i.since, i.table_id, i.owner, i.next_date from (
              select 'SIGNAL' as kind, s.id, s.reference as name, s.theme, s.received_at as since, s.table_id, s.owner, s.next_date
              from asked, signal s join person p on p.id = s.person_id and not p.shielded
              where s.house_id = asked.house and s.status = 'NEW' and s.id > asked.after %s
              union all
              select 'REFERRAL', r.id, r.number, r.theme, r.submitted_at, r.table_id, r.owner, r.next_date
              from asked, referral r left join person p on p.id = r.person_id
              where r.house_id = asked.house and r.status in ('SUBMITTED', 'INCOMPLETE', 'IN_TRIAGE') and r.id > asked.after
                and p.shielded is not true %s
              union all
              select 'CASE', c.id, c.number, c.theme, c.opened_at, c.table_id, c.owner, c.next_date
              from asked, case_file c
              where c.house_id = asked.house and c.status <> 'CLOSED' and c.id > asked.after %s
                and (not c.shielded or exists (select 1 from shield_access a
                       where a.case_id = c.id and a.holder = any(asked.holders)))
            ) i order by i.id limit ?""".formatted(FLOATS.formatted("s"), FLOATS.formatted("r"), FLOATS.formatted("c"));

    private final PlainSql sql;

    FloatingItems(PlainSql sql) {
        this.sql = sql;
    }

    /** For who sees the whole house: oldest first. */
    List<FloatingItem> list(Viewer viewer, LocalDate today, Optional<UUID> after, int atMost) {
        return sql.list(
                LIST,
                FloatingItems::item,
                viewer.houseId(),
                after.orElse(BEFORE_ALL),
                today,
                new String[] {viewer.subject(), viewer.organisation()},
                atMost);
    }

    private static FloatingItem item(ResultSet row) throws SQLException {
        return new FloatingItem(
                Kind.valueOf(row.getString(1)),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getObject(6, UUID.class),
                row.getString(7),
                row.getObject(8, LocalDate.class));
    }
}
