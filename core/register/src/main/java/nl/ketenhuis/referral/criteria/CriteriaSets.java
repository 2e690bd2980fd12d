package nl.ketenhuis.referral.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.convention.PlainSql;
import nl.ketenhuis.referral.criteria.Criterion.Question;

/** The sets of criteria as the house has set them up. */
@ApplicationScoped
class CriteriaSets {

    private final PlainSql sql;

    CriteriaSets(PlainSql sql) {
        this.sql = sql;
    }

    /** The set in force on a day: a municipality's own before that for all, a later version before an earlier one. */
    Optional<UUID> findInForce(UUID houseId, String theme, String municipality, LocalDate on) {
        return sql.list("""
                        select id from criteria_set
                        where house_id = ? and theme = ? and (municipality_code is null or municipality_code = ?)
                          and valid_from <= ? and (valid_to is null or valid_to > ?)
                        order by municipality_code nulls last, set_version desc limit 1""", row -> row.getObject(1, UUID.class), houseId, theme, municipality, on, on).stream()
                .findFirst();
    }

    /** A set with its criteria. */
    CriteriaSet get(UUID setId) {
        List<Criterion> criteria = sql.list("""
                select id, code, text, mandatory, kind, fact_name, operator, value
                from criterion where set_id = ? order by position, code""", CriteriaSets::criterion, setId);
        return sql.list(
                        "select id, theme, municipality_code, set_version, valid_from from criteria_set where id = ?",
                        row -> new CriteriaSet(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getString(3),
                                row.getInt(4),
                                row.getObject(5, LocalDate.class),
                                criteria),
                        setId)
                .get(0);
    }

    private static Criterion criterion(ResultSet row) throws SQLException {
        Optional<Question> question = row.getString(5).equals("FACT")
                ? Optional.of(new Question(row.getString(6), Comparison.valueOf(row.getString(7)), row.getString(8)))
                : Optional.empty();
        return new Criterion(
                row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getBoolean(4), question);
    }
}
