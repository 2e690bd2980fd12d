package nl.ketenhuis.benchmark.floor;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import nl.ketenhuis.benchmark.dataset.AgreementTarget;

/**
 * W5: an agreement is changed, with what the timeline and the feed tell of it, the stored answer of the idempotency key and
 * the audit entry, in one commit.
 */
final class Revise implements Work {

    private static final String CLIENT = "ketenhuis-web/" + Place.SUBJECT;
    private static final String TYPE = "nl.ketenhuis.agreement-status-changed.v1";
    private static final String ANSWER = "{\"invented\":\"" + "x".repeat(900) + "\"}";
    private static final int CASE_COLUMNS = 29;
    private static final int HASH_LENGTH = 32;
    private static final int RESPONSIBLE = 20;

    private final List<AgreementTarget> targets;

    Revise(List<AgreementTarget> targets) {
        this.targets = targets;
    }

    @Override
    public void once(Sql sql, SplittableRandom chance) throws SQLException {
        UUID id = Skew.pick(targets, chance).agreementId();
        String key = UUID.randomUUID().toString();
        Place place = Place.of(sql, Reader.HOST.oin());
        sql.begin();
        sql.rows("lock-request", "idempotency " + CLIENT + ' ' + key);
        sql.rows("earlier-request", CLIENT, key);
        Object[] row = sql.rows("lock-agreement", id, place.house(), Place.SUBJECT, Reader.HOST.oin())
                .get(0);
        Object[] agreement = Arrays.copyOfRange(row, CASE_COLUMNS, row.length);
        tell(sql, Arrays.copyOf(row, CASE_COLUMNS), agreement, place);
        sql.rows("organisations", (Object) new UUID[] {(UUID) agreement[RESPONSIBLE]});
        byte[] hash = new byte[HASH_LENGTH];
        chance.nextBytes(hash);
        sql.change("store-request", CLIENT, key, hash, 200, "{\"ETag\":\"1\"}", ANSWER);
        place.audit(sql, UuidCreator.getTimeOrderedEpoch(), "reviseAgreement", "/agreements/" + id);
        sql.commit();
    }

    private static void tell(Sql sql, Object[] caseFile, Object[] agreement, Place place) throws SQLException {
        UUID caseId = (UUID) caseFile[0];
        UUID id = (UUID) agreement[0];
        long sequence = ((Number) caseFile[2]).longValue() + 1;
        Instant now = Instant.now();
        UUID entry = UuidCreator.getTimeOrderedEpoch();
        String kind = "AGREEMENT_STATUS_CHANGED";
        sql.change("add-entry", caseId, place.house(), kind, now, null, now, null, null, id, "agreement", entry);
        UUID event = UuidCreator.getTimeOrderedEpoch();
        sql.change("add-event", caseId, sequence, place.house(), now, now, null, null, TYPE, event);
        sql.change("update-case", RowChange.of(caseFile, Map.of(2, sequence, 5, now)));
        LocalDate due = LocalDate.now().plusDays(400 + sequence % 300);
        Map<Integer, Object> changes = Map.of(7, due, 13, now, 19, "The day suits better.", 25, "Calls on " + due);
        sql.change("update-agreement", RowChange.of(agreement, changes));
        sql.rows("recipients", caseId, place.house(), "", new String[0], place.house(), TYPE);
    }
}
