package nl.ketenhuis.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.convention.PlainSql;

/** What tables are called, for all who have their ids. */
@ApplicationScoped
public class TableNames {

    private final PlainSql sql;

    TableNames(PlainSql sql) {
        this.sql = sql;
    }

    /**
     * How people call a table.
     *
     * @param code for short
     */
    public record Name(String code, String name) {}

    /** The names of these tables, by id, in one statement; in none when there are no ids. */
    public Map<UUID, Name> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Name> names = new HashMap<>();
        sql.list(
                "select t.id, t.code, t.name from consultation_table t where t.id = any(?)",
                row -> names.put(row.getObject(1, UUID.class), new Name(row.getString(2), row.getString(3))),
                (Object) ids.toArray(UUID[]::new));
        return names;
    }
}
