package nl.ketenhuis.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.ketenhuis.convention.PlainSql;
import nl.ketenhuis.partner.spi.HouseCode;
import nl.ketenhuis.partner.spi.PartnerId;

/** Which partners' systems are connected to which houses: the dated participation of their organisations. */
@ApplicationScoped
public class PartnerConnections {

    private static final String CONNECTED = """
            select h.id from house h join participation p on p.house_id = h.id
            where h.code = ? and p.adapter = ?
              and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date)""";

    private final PlainSql sql;
    /** A house's code never changes, so it may be remembered. */
    private final Map<UUID, HouseCode> codes = new ConcurrentHashMap<>();

    PartnerConnections(PlainSql sql) {
        this.sql = sql;
    }

    /** The house a partner may send to today, or nothing if there is no such house or no participation in force (I-10). */
    public Optional<UUID> findHouse(PartnerId partner, HouseCode house) {
        return sql.list(CONNECTED, row -> row.getObject(1, UUID.class), house.value(), partner.value()).stream()
                .findFirst();
    }

    /** The code of a house. */
    public HouseCode codeOf(UUID houseId) {
        return codes.computeIfAbsent(houseId, id -> sql.list(
                        "select code from house where id = ?", row -> new HouseCode(row.getString(1)), id)
                .get(0));
    }
}
