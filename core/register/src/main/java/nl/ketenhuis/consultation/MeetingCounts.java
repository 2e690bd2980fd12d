package nl.ketenhuis.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.ketenhuis.convention.PlainSql;

/** What the guards of meetings and their items count. Does not see what was changed and not flushed. */
@ApplicationScoped
public class MeetingCounts {

    private final PlainSql sql;

    MeetingCounts(PlainSql sql) {
        this.sql = sql;
    }

    /** Items that wait to be dealt with. */
    public long waiting(UUID consultationId) {
        return count(
                "select count(*) from agenda_item where consultation_id = ? and status = 'PLANNED'", consultationId);
    }

    /** Items that were dealt with. */
    public long dealtWith(UUID consultationId) {
        return count("select count(*) from agenda_item where consultation_id = ? and status = 'HELD'", consultationId);
    }

    /** Representatives who are there. */
    public long present(UUID consultationId) {
        return count("select count(*) from attendance where consultation_id = ? and left_at is null", consultationId);
    }

    private long count(String query, UUID consultationId) {
        return sql.list(query, row -> row.getLong(1), consultationId).get(0);
    }
}
