package nl.ketenhuis.benchmark.floor;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** W3: all parts of a dossier, the record of its disclosure and the call log's, committed together. */
final class Dossier implements Work {

    private static final String HOST = Reader.HOST.oin();

    private static final int STATUS = 13;
    private static final int THEME = 14;
    private static final int PLAN = 29;
    private static final int RESPONSIBLE = 20;
    private static final int MOST = 500;

    private final List<UUID> cases;

    Dossier(List<UUID> cases) {
        this.cases = cases;
    }

    @Override
    public void once(Sql sql, SplittableRandom chance) throws SQLException {
        UUID id = Skew.pick(cases, chance);
        sql.begin();
        Place place = Place.of(sql, HOST);
        List<Object[]> found = sql.rows("case", "FOCAL", id, place.house(), Place.SUBJECT, HOST);
        if (found.isEmpty()) {
            throw new SQLException("case " + id + " is not in sight");
        }
        guards(sql, place, id, found.get(0));
        sql.rows("participants", id);
        sql.rows("persons-of-case", id);
        sql.rows("timeline", id, 50);
        sql.rows("detentions-of-case", id);
        sql.rows("referral-of-case", id, "ACCEPTED", 1);
        sql.rows("items-of-case", id);
        sql.rows("assignments-of-case", id);
        plan(sql, place, id);
        sql.rows("facts-of-case", place.organisation(), place.house(), id);
        disclose(sql, place, id);
        place.audit(sql, UuidCreator.getTimeOrderedEpoch(), "getCase", "/v1/cases/" + id);
        sql.commit();
    }

    /** An open case may be closed when nothing in it is open, a closed one opened again when none like it is. */
    private static void guards(Sql sql, Place place, UUID id, Object[] row) throws SQLException {
        if (row[STATUS].equals("CLOSED")) {
            sql.rows("other-open-case", id, place.house(), row[THEME], 1);
        } else {
            sql.rows("something-open", id, id, id, id);
        }
    }

    /** Plan, interventions and agreements; names are asked for when there is anyone to name. */
    private static void plan(Sql sql, Place place, UUID id) throws SQLException {
        List<Object[]> plans = sql.rows("plan-of-case", place.house(), Place.SUBJECT, HOST, id, 1);
        if (!plans.isEmpty()) {
            sql.rows("plan-versions", plans.get(0)[PLAN], 1, 1);
            sql.rows("organisations", (Object) new UUID[] {place.organisation()});
        }
        sql.rows("interventions-of-case", place.house(), Place.SUBJECT, HOST, id, MOST);
        UUID[] responsible = sql.rows("agreements-of-case", id, MOST).stream()
                .map(row -> (UUID) row[RESPONSIBLE])
                .distinct()
                .toArray(UUID[]::new);
        if (responsible.length > 0) {
            sql.rows("organisations", (Object) responsible);
        }
    }

    private static void disclose(Sql sql, Place place, UUID id) throws SQLException {
        sql.change(
                "disclose",
                UuidCreator.getTimeOrderedEpoch(),
                place.house(),
                id,
                Instant.now(),
                "getCase",
                Place.SUBJECT,
                HOST,
                Place.PURPOSE,
                "Wet gegevensverwerking",
                Place.TRACE);
    }
}
