package nl.ketenhuis.benchmark.floor;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A notice's effect on one case: its dates, a timeline entry, an event, and a delivery for each recipient. */
record CaseChange(Sql sql, UUID house, Notice notice, UUID detention) {

    private static final String TYPE = "nl.ketenhuis.release-changed.v1";

    void tell(Object[] row) throws SQLException {
        UUID caseId = (UUID) row[0];
        long sequence = ((Number) row[2]).longValue() + 1;
        addEntry(caseId);
        addEvent(caseId, sequence);
        Map<Integer, Object> changes = Map.of(2, sequence, 5, Instant.now(), 10, notice.releaseOn());
        sql.change("update-case", RowChange.of(row, changes));
        String[] receivers = {"probation"};
        for (Object[] recipient : sql.rows("recipients", caseId, house, Place.PURPOSE, receivers, house, TYPE)) {
            disclose(caseId, recipient);
            addDelivery(caseId, recipient);
        }
    }

    private void addEntry(UUID caseId) throws SQLException {
        sql.change(
                "add-entry",
                caseId,
                house,
                "RELEASE_CHANGED",
                notice.moment(),
                "dji",
                notice.moment(),
                notice.releaseOn(),
                notice.id(),
                null,
                null,
                UuidCreator.getTimeOrderedEpoch());
    }

    private void addEvent(UUID caseId, long sequence) throws SQLException {
        sql.change(
                "add-event",
                caseId,
                sequence,
                house,
                notice.moment(),
                Instant.now(),
                null,
                notice.id(),
                TYPE,
                UuidCreator.getTimeOrderedEpoch());
    }

    private void disclose(UUID caseId, Object[] recipient) throws SQLException {
        sql.change(
                "disclose",
                UuidCreator.getTimeOrderedEpoch(),
                house,
                caseId,
                Instant.now(),
                "deliver RELEASE_UPDATED",
                "system:" + recipient[1],
                recipient[3],
                recipient[4],
                recipient[5],
                Place.TRACE);
    }

    private void addDelivery(UUID caseId, Object[] recipient) throws SQLException {
        Instant now = Instant.now();
        sql.change(
                "add-delivery",
                0,
                caseId,
                recipient[2],
                now,
                null,
                null,
                house,
                "RELEASE_UPDATED",
                null,
                null,
                now,
                notice.moment(),
                recipient[1],
                recipient[6],
                detention,
                "PENDING",
                0,
                UuidCreator.getTimeOrderedEpoch());
    }
}
