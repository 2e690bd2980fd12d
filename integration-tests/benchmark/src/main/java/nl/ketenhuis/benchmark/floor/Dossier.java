package nl.ketenhuis.benchmark.floor;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** W3: all parts of a dossier, the record of its disclosure and the call log's, committed together. */
final class Dossier implements Work {

    private static final String HOST = "00000001001234560000";

    private final List<UUID> cases;

    Dossier(List<UUID> cases) {
        this.cases = cases;
    }

    @Override
    public void once(Sql sql, SplittableRandom chance) throws SQLException {
        UUID id = Skew.pick(cases, chance);
        sql.begin();
        Place place = Place.of(sql, HOST);
        if (sql.rows("case", "FOCAL", id, place.house(), Place.SUBJECT, HOST).isEmpty()) {
            throw new SQLException("case " + id + " is not in sight");
        }
        sql.rows("participants", id);
        sql.rows("persons-of-case", id);
        sql.rows("timeline", id, 50);
        sql.rows("detentions-of-case", id);
        sql.rows("referral-of-case", id, "ACCEPTED", 1);
        sql.rows("items-of-case", id);
        sql.rows("assignments-of-case", id);
        sql.rows("facts-of-case", place.organisation(), place.house(), id, 100);
        disclose(sql, place, id);
        place.audit(sql, UuidCreator.getTimeOrderedEpoch(), "getCase", "/v1/cases/" + id);
        sql.commit();
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
