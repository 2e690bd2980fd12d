package nl.ketenhuis.house;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ketenhuis.convention.PlainSql;

/** The organisations partners are, for all who have their ids. */
@ApplicationScoped
public class PartnerOrganisations {

    private static final String TAKING_PART = """
            select distinct p.organisation_id from participation p
            where p.house_id = ? and p.organisation_id = any(?)
              and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date)""";

    private static final String NAMES =
            "select o.id, o.oin, o.name, o.kind, o.chain from partner_organisation o where o.id = any(?)";

    private final PlainSql sql;

    PartnerOrganisations(PlainSql sql) {
        this.sql = sql;
    }

    /** Those of these organisations that take part in the house today (I-10). */
    public Set<UUID> findIds(UUID houseId, Collection<UUID> ids) {
        return Set.copyOf(
                sql.list(TAKING_PART, row -> row.getObject(1, UUID.class), houseId, ids.toArray(UUID[]::new)));
    }

    /** The names of these organisations, by id, in one statement. */
    public Map<UUID, Organisation> find(Collection<UUID> ids) {
        return sql.list(NAMES, PartnerOrganisations::organisation, (Object) ids.toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    private static Organisation organisation(ResultSet row) throws SQLException {
        return new Organisation(
                row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
    }

    /**
     * An organisation.
     *
     * @param oin Organisatie-identificatienummer, twenty digits
     * @param kind POLICE, PROBATION, MUNICIPALITY, … as in the contract
     * @param chain CRIMINAL, CARE or PUBLIC_ORDER
     */
    public record Organisation(UUID id, String oin, String name, String kind, String chain) {}
}
