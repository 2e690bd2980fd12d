package nl.ketenhuis.referral.triage;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.convention.PlainSql;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.referral.triage.PriorityItem.Kind;
import nl.ketenhuis.referral.triage.PriorityItem.Place;

/** The prioritised list of a table (S-TRI-8): what is weighed for it and what is on it, in one statement. */
@ApplicationScoped
class PriorityItems {

    private static final String LIST = """
            select i.kind, i.id, i.number, i.theme, i.priority, i.priority_reason, i.owner, i.next_date from (
              select 'REFERRAL' as kind, r.id, r.number, r.theme, r.priority, r.priority_reason, r.owner, r.next_date
              from referral r left join person p on p.id = r.person_id
              where r.house_id = ? and r.table_id = ? and r.status = 'IN_TRIAGE' and coalesce(p.shielded, false) = false
              union all
              select 'CASE', c.id, c.number, c.theme, c.priority, (
                  select r.priority_reason from referral r where r.case_id = c.id and r.status = 'ACCEPTED' limit 1),
                c.owner, c.next_date
              from case_file c
              where c.house_id = ? and c.table_id = ? and c.status <> 'CLOSED'
                and (not c.shielded or exists (select 1 from shield_access s
                       where s.case_id = c.id and s.holder in (?, ?)))
            ) i""";
    private static final String PLACE =
            "(coalesce(i.priority, " + Place.NONE + "), coalesce(i.next_date, date '" + Place.NEVER + "'), i.id)";

    private final PlainSql sql;

    PriorityItems(PlainSql sql) {
        this.sql = sql;
    }

    /** For who sees the whole house: by priority, then next date. */
    List<PriorityItem> list(Viewer viewer, UUID tableId, Optional<Place> after, int atMost) {
        List<Object> parameters = new ArrayList<>(
                List.of(viewer.houseId(), tableId, viewer.houseId(), tableId, viewer.subject(), viewer.organisation()));
        after.ifPresent(place -> parameters.addAll(List.of(place.priority(), place.nextDate(), place.id())));
        parameters.add(atMost);
        String where = after.isEmpty() ? "" : " where " + PLACE + " > (?, ?, ?)";
        return sql.list(LIST + where + " order by " + PLACE + " limit ?", PriorityItems::item, parameters.toArray());
    }

    private static PriorityItem item(ResultSet row) throws SQLException {
        return new PriorityItem(
                Kind.valueOf(row.getString(1)),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getObject(5, Integer.class),
                row.getString(6),
                row.getString(7),
                row.getObject(8, LocalDate.class));
    }
}
