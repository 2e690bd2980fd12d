package nl.ketenhuis.benchmark.floor;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import nl.ketenhuis.benchmark.dataset.NoticeTarget;
import nl.ketenhuis.vault.Vault;

/** W1: a notice from its row in the inbox to the deliveries it brings about, committed. */
final class Ingest implements Work {

    private static final String PARTNER = "dji";

    private final List<NoticeTarget> targets;
    private final Vault vault;

    Ingest(List<NoticeTarget> targets, Vault vault) {
        this.targets = targets;
        this.vault = vault;
    }

    @Override
    public void once(Sql sql, SplittableRandom chance) throws SQLException {
        Notice notice = Notice.about(Skew.pick(targets, chance), vault, chance);
        sql.begin();
        UUID house =
                (UUID) sql.rows("find-house", notice.target().house(), PARTNER).get(0)[0];
        Object[] message = enter(sql, house, notice);
        UUID person = match(sql, house, notice);
        Custody custody = new Custody(sql, house, person, notice);
        custody.read();
        List<Object[]> cases = sql.rows("lock-cases", person);
        custody.write();
        for (Object[] row : cases) {
            new CaseChange(sql, house, notice, custody.detention()).tell(row);
        }
        settle(sql, message, notice, person);
        sql.commit();
    }

    private static Object[] enter(Sql sql, UUID house, Notice notice) throws SQLException {
        sql.change(
                "enter-message",
                notice.message(),
                house,
                PARTNER,
                "F-" + notice.message(),
                "HTTP",
                "push",
                notice.moment(),
                notice.cipher(),
                notice.hash());
        Object[] row = sql.rows("message", notice.message()).get(0);
        Map<Integer, Object> read =
                new HashMap<>(Map.of(5, "RELEASE_CHANGED", 8, notice.moment(), 18, notice.numbers()));
        sql.change("update-message", RowChange.of(row, read));
        row[21] = 1;
        return row;
    }

    private static UUID match(Sql sql, UUID house, Notice notice) throws SQLException {
        List<Object[]> claims = sql.rows("claims-of-holders", house, notice.numbers());
        UUID person = (UUID) claims.get(0)[2];
        sql.rows("person", person);
        sql.rows("lock-person", person.toString());
        return person;
    }

    private static void settle(Sql sql, Object[] message, Notice notice, UUID person) throws SQLException {
        Map<Integer, Object> settled = new HashMap<>(Map.of(1, 1, 5, "RELEASE_CHANGED", 8, notice.moment()));
        settled.putAll(Map.of(9, "REGISTERED", 13, person, 17, "APPLIED", 18, notice.numbers()));
        sql.change("update-message", RowChange.of(message, settled));
        List<Object> entry = new ArrayList<>(
                List.of(UuidCreator.getTimeOrderedEpoch(), notice.target().house(), notice.moment()));
        entry.addAll(List.of("receiveMessage", "COLLECT", "inbound-message/" + notice.message(), "REGISTERED"));
        entry.addAll(List.of("HTTP", "system:dji"));
        entry.add(null);
        entry.add(null);
        entry.add(Place.TRACE);
        sql.change("audit", entry.toArray());
    }
}
