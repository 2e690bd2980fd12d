package nl.ketenhuis.house;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.convention.PlainSql;

/** What a house takes on, on which day, and for which municipality. */
@ApplicationScoped
public class Themes {

    private static final String IN_FORCE =
            "t.house_id = ? and t.valid_from <= ? and (t.valid_to is null or t.valid_to > ?)";

    private final PlainSql sql;

    Themes(PlainSql sql) {
        this.sql = sql;
    }

    /** Whether the house takes on this theme on this day. */
    public boolean exists(UUID houseId, String code, LocalDate on) {
        return sql.holds(
                "select exists (select 1 from theme t where t.code = ? and " + IN_FORCE + ")", code, houseId, on, on);
    }

    /** Whether this municipality has the theme coordinated from the house (S-REF-13): it does if it has said nothing. */
    public boolean coordinated(UUID houseId, String municipality, String code, LocalDate on) {
        return sql.holds(
                "select coalesce(bool_or(t.theme = ?), true) from municipality_theme t"
                        + " where t.municipality_code = ? and " + IN_FORCE,
                code,
                municipality,
                houseId,
                on,
                on);
    }

    /** All in force on a day, by code, after this one. */
    List<Theme> list(UUID houseId, LocalDate on, String after, int atMost) {
        return sql.list(
                "select t.code, t.name, t.valid_from, t.valid_to from theme t where t.code > ? and " + IN_FORCE
                        + " order by t.code limit ?",
                Themes::theme,
                after,
                houseId,
                on,
                on,
                atMost);
    }

    private static Theme theme(ResultSet row) throws SQLException {
        return new Theme(
                row.getString(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class));
    }
}
