package nl.ketenhuis.house;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.ketenhuis.convention.PlainSql;

/** The municipalities a house works for: memberships are dated (S-REG-6). */
@ApplicationScoped
public class ServedMunicipalities {

    private static final String SERVED = """
            select exists (select 1 from house_municipality m
                           where m.house_id = ? and m.municipality_code = ?
                             and m.valid_from <= ? and (m.valid_to is null or m.valid_to > ?))""";

    private final PlainSql sql;

    ServedMunicipalities(PlainSql sql) {
        this.sql = sql;
    }

    /** Whether the house worked for the municipality on this day. */
    public boolean served(UUID houseId, String municipalityCode, LocalDate on) {
        return sql.holds(SERVED, houseId, municipalityCode, on, on);
    }
}
