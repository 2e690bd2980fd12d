package nl.ketenhuis.referral.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.convention.PlainSql;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.referral.worklist.DeskItem.Kind;
import nl.ketenhuis.referral.worklist.DeskItem.Place;
import nl.ketenhuis.referral.worklist.DeskItem.Sender;

/** The work list of the desk, in one statement. */
@ApplicationScoped
class DeskItems {

    private static final String LIST = """
            select i.kind, i.id, i.name, i.status, i.theme, i.urgency, o.id, o.name, i.received_at, i.table_id, i.owner, i.next_date
            from (
              select 'SIGNAL' as kind, s.id, s.reference as name, s.status, s.theme, cast(null as text) as urgency,
                s.organisation_id, s.received_at, s.table_id, s.owner, s.next_date
              from signal s join person p on p.id = s.person_id and not p.shielded
              where s.house_id = ? and s.status = 'NEW'
              union all
              select 'REFERRAL', r.id, r.number, r.status, r.theme, r.urgency,
                r.referring_organisation_id, r.submitted_at, r.table_id, r.owner, r.next_date
              from referral r left join person p on p.id = r.person_id
              where r.house_id = ? and r.status in ('SUBMITTED', 'INCOMPLETE', 'IN_TRIAGE') and p.shielded is not true
            ) i join partner_organisation o on o.id = i.organisation_id where true""";
    private static final String PLACE = "(coalesce(i.next_date, date '0001-01-01'), i.id)";

    private final PlainSql sql;

    DeskItems(PlainSql sql) {
        this.sql = sql;
    }

    /** For who sees the whole house: without a date first, then by date. */
    List<DeskItem> list(
            Viewer viewer, Optional<UUID> tableId, Optional<String> owner, Optional<Place> after, int atMost) {
        List<Object> parameters = new ArrayList<>(List.of(viewer.houseId(), viewer.houseId()));
        StringBuilder narrow = new StringBuilder();
        tableId.ifPresent(id -> {
            narrow.append(" and i.table_id = ?");
            parameters.add(id);
        });
        owner.ifPresent(account -> {
            narrow.append(" and i.owner = ?");
            parameters.add(account);
        });
        after.ifPresent(place -> {
            narrow.append(" and ").append(PLACE).append(" > (?, ?)");
            parameters.addAll(List.of(place.nextDate(), place.id()));
        });
        parameters.add(atMost);
        return sql.list(LIST + narrow + " order by " + PLACE + " limit ?", DeskItems::item, parameters.toArray());
    }

    private static DeskItem item(ResultSet row) throws SQLException {
        return new DeskItem(
                Kind.valueOf(row.getString(1)),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                new Sender(row.getObject(7, UUID.class), row.getString(8)),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                row.getObject(10, UUID.class),
                row.getString(11),
                row.getObject(12, LocalDate.class));
    }
}
