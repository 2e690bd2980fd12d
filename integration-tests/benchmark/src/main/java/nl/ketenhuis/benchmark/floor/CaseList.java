package nl.ketenhuis.benchmark.floor;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

/** W2: a page of the cases someone may see. */
final class CaseList implements Work {

    private final Reader reader;
    private final List<Optional<UUID>> befores;

    /** @param last the last case of each page, in the order of the pages */
    CaseList(Reader reader, List<UUID> last) {
        this.reader = reader;
        befores = new ArrayList<>(List.of(Optional.empty()));
        last.stream().limit(last.size() - 1L).forEach(id -> befores.add(Optional.of(id)));
    }

    @Override
    public void once(Sql sql, SplittableRandom chance) throws SQLException {
        Place place = Place.of(sql, reader.oin());
        Optional<UUID> before = Skew.pick(befores, chance);
        Object[] scope = with(new Object[] {"FOCAL"}, reader.scope(place));
        if (before.isEmpty()) {
            sql.rows(reader.statement("cases-first"), with(scope, 51));
        } else {
            sql.rows(reader.statement("cases-next"), with(scope, before.get(), 51));
        }
        place.audit(sql, UuidCreator.getTimeOrderedEpoch(), "listCases", "/v1/cases");
    }

    static Object[] with(Object[] first, Object... more) {
        Object[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }
}
