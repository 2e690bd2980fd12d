package nl.ketenhuis.benchmark.floor;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

/** W2: a page of the cases a police representative takes part in. */
final class CaseList implements Work {

    private static final String POLICE = "00000001002000000001";

    private final List<Optional<UUID>> befores;

    /** @param last the last case of each page, in the order of the pages */
    CaseList(List<UUID> last) {
        befores = new ArrayList<>(List.of(Optional.empty()));
        last.stream().limit(last.size() - 1L).forEach(id -> befores.add(Optional.of(id)));
    }

    @Override
    public void once(Sql sql, SplittableRandom chance) throws SQLException {
        Place place = Place.of(sql, POLICE);
        Optional<UUID> before = Skew.pick(befores, chance);
        Object[] scope = {"FOCAL", place.house(), place.organisation(), Place.SUBJECT, POLICE};
        if (before.isEmpty()) {
            sql.rows("cases-first", with(scope, 51));
        } else {
            sql.rows("cases-next", with(scope, before.get(), 51));
        }
        place.audit(sql, UuidCreator.getTimeOrderedEpoch(), "listCases", "/v1/cases");
    }

    static Object[] with(Object[] first, Object... more) {
        Object[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }
}
