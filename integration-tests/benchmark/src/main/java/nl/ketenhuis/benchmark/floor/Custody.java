package nl.ketenhuis.benchmark.floor;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A notice's effect on the detention and its aftercare item: both become known by it, or change. */
final class Custody {

    private static final int NUMBER = 8;
    private static final String MUNICIPALITY = "0014";

    private final Sql sql;
    private final UUID house;
    private final UUID person;
    private final Notice notice;
    private Object[] known;
    private Object[] item;
    private UUID detention;

    Custody(Sql sql, UUID house, UUID person, Notice notice) {
        this.sql = sql;
        this.house = house;
        this.person = person;
        this.notice = notice;
    }

    UUID detention() {
        return detention;
    }

    void read() throws SQLException {
        String number = notice.target().detention();
        List<Object[]> all = sql.rows("detentions", house, person, number);
        known = all.stream()
                .filter(row -> number.equals(row[NUMBER]))
                .findFirst()
                .orElse(null);
        if (known != null) {
            detention = (UUID) known[0];
            sql.rows("notices", detention);
            item = sql.rows("item-of-detention", detention).get(0);
            sql.rows("track-of-item", item[0]);
        } else {
            detention = UuidCreator.getTimeOrderedEpoch();
        }
    }

    void write() throws SQLException {
        if (known == null) {
            addDetention();
        }
        addNotice();
        if (known == null) {
            addItem();
        } else {
            sql.change("update-item", RowChange.of(item, Map.of(5, 90, 8, notice.releaseOn())));
            Map<Integer, Object> changes =
                    Map.of(5, notice.moment(), 6, 90, 7, 90, 10, notice.releaseOn(), 14, "RELEASE_PLANNED");
            sql.change("update-detention", RowChange.of(known, changes));
        }
    }

    private void addDetention() throws SQLException {
        sql.change(
                "add-detention",
                notice.moment(),
                house,
                "PRISON",
                "PI Veenhuizen",
                notice.moment(),
                90,
                90,
                notice.target().detention(),
                person,
                notice.releaseOn(),
                null,
                null,
                notice.target().detainedSince(),
                "RELEASE_PLANNED",
                false,
                0,
                detention);
    }

    private void addNotice() throws SQLException {
        sql.change(
                "add-notice",
                detention,
                house,
                notice.message(),
                "PRISON",
                "PI Veenhuizen",
                "RELEASE_CHANGED",
                "F-" + notice.message(),
                notice.moment(),
                "dji",
                person,
                null,
                notice.moment(),
                notice.releaseOn(),
                null,
                notice.target().detainedSince(),
                notice.id());
    }

    private void addItem() throws SQLException {
        sql.change(
                "add-item",
                detention,
                house,
                "PRISON",
                "PI Veenhuizen",
                90,
                MUNICIPALITY,
                person,
                notice.releaseOn(),
                "AWAITING_RELEASE",
                0,
                UuidCreator.getTimeOrderedEpoch());
    }
}
