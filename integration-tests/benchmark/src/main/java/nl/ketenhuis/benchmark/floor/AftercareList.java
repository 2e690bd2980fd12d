package nl.ketenhuis.benchmark.floor;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

/** W2: a page of a municipality's aftercare work list, with the cases of the persons on it. */
final class AftercareList implements Work {

    private static final String GRONINGEN = "00000001001234570014";
    private static final int PERSON = 7;
    private static final int PAGE = 50;

    private final List<Optional<Position>> afters;

    /** The last item of a page. */
    record Position(LocalDate releaseDate, UUID id) {}

    /** @param last the last item of each page, in the order of the pages */
    AftercareList(List<Position> last) {
        afters = new ArrayList<>(List.of(Optional.empty()));
        last.stream().limit(last.size() - 1L).forEach(position -> afters.add(Optional.of(position)));
    }

    @Override
    public void once(Sql sql, SplittableRandom chance) throws SQLException {
        Place place = Place.of(sql, GRONINGEN);
        UUID[] persons = page(sql, place, Skew.pick(afters, chance)).stream()
                .limit(PAGE)
                .map(row -> (UUID) row[PERSON])
                .toArray(UUID[]::new);
        sql.rows("cases-of-persons", persons, place.house(), place.organisation(), Place.SUBJECT, GRONINGEN);
        place.audit(sql, UuidCreator.getTimeOrderedEpoch(), "listAftercareItems", "/v1/aftercare-items");
    }

    private static List<Object[]> page(Sql sql, Place place, Optional<Position> after) throws SQLException {
        Object[] scope = {
            place.house(), place.municipality(), place.house(), place.organisation(), Place.SUBJECT, GRONINGEN
        };
        if (after.isEmpty()) {
            return sql.rows("items-first", CaseList.with(scope, PAGE + 1));
        }
        Position position = after.get();
        return sql.rows("items-next", CaseList.with(scope, position.releaseDate(), position.id(), PAGE + 1));
    }
}
