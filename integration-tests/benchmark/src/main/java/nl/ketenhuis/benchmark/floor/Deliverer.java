package nl.ketenhuis.benchmark.floor;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.ketenhuis.local.database.DatabaseAccess;

/** The SQL of sending deliveries, without the sending: takes them in hand, reads what they say, notes them as delivered. */
final class Deliverer implements Runnable {

    private static final int BATCH = 16;
    private static final int LEASE_SECONDS = 30;
    private static final String RECIPIENT = "probation";

    private final DatabaseAccess database;
    private final AtomicBoolean goOn;

    Deliverer(DatabaseAccess database, AtomicBoolean goOn) {
        this.database = database;
        this.goOn = goOn;
    }

    @Override
    public void run() {
        try (Sql sql = new Sql(database.connect(database.app()))) {
            while (goOn.get()) {
                if (deliver(sql) == 0) {
                    Thread.sleep(2);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The floor cannot deliver", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int deliver(Sql sql) throws SQLException {
        sql.begin();
        List<Object[]> taken = sql.rows("claim-deliveries", RECIPIENT, BATCH, (double) LEASE_SECONDS);
        sql.commit();
        if (!taken.isEmpty()) {
            List<Object[]> standings = sql.rows("standings", ids(taken, 6), ids(taken, 4), RECIPIENT);
            sql.rows("claims-of-persons", (Object) ids(standings, 9));
            sql.begin();
            sql.change("delivered", (Object) ids(taken, 0));
            sql.commit();
        }
        return taken.size();
    }

    private static UUID[] ids(List<Object[]> rows, int column) {
        return rows.stream().map(row -> (UUID) row[column]).toArray(UUID[]::new);
    }
}
