package nl.ketenhuis.benchmark.floor;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** A reader, placed in the first house as the server does it at each call. */
record Place(String oin, UUID house, UUID organisation, String municipality) {

    static final String HOUSE = "vhh-noord";
    static final String SUBJECT = "5e0b1f5c-54a4-4b57-9d0a-6a1d4f9c2b11";
    static final String PURPOSE = "AFTERCARE";
    static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    static Place of(Sql sql, String oin) throws SQLException {
        Object[] row = sql.rows("place", oin, PURPOSE, HOUSE).get(0);
        return new Place(oin, (UUID) row[0], (UUID) row[1], (String) row[2]);
    }

    /** What the call log says of a call that went well. */
    void audit(Sql sql, UUID id, String operation, String path) throws SQLException {
        sql.change(
                "audit",
                id,
                HOUSE,
                Instant.now(),
                operation,
                "CONSULT",
                path,
                "DONE",
                "127.0.0.1",
                SUBJECT,
                oin,
                PURPOSE,
                TRACE);
    }
}
