package nl.ketenhuis.outbox.dispatch;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/**
 * Tells every instance on this database that there is something to send, by NOTIFY. Not within the act's own transaction:
 * PostgreSQL lets only one notifying transaction commit at a time. Several acts share one notification.
 */
@ApplicationScoped
public class DispatchSignal {

    static final String CHANNEL = "ketenhuis_outbox";

    private static final Logger LOG = Logger.getLogger(DispatchSignal.class);
    private static final String MARK = DispatchSignal.class.getName();

    private final AgroalDataSource database;
    private final TransactionSynchronizationRegistry transactions;
    private final Semaphore raised = new Semaphore(0);

    DispatchSignal(AgroalDataSource database, TransactionSynchronizationRegistry transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** Raises the signal once the current transaction has committed. */
    public void afterCommit() {
        if (transactions.getResource(MARK) == null) {
            transactions.putResource(MARK, Boolean.TRUE);
            transactions.registerInterposedSynchronization(new OnCommit());
        }
    }

    /** Raises the signal. */
    public void raise() {
        raised.release();
    }

    /** Waits for a signal of this instance and passes it to all. Runs on a thread of the dispatcher. */
    public void relay() throws InterruptedException {
        raised.acquire();
        raised.drainPermits();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("notify " + CHANNEL);
        } catch (SQLException e) {
            LOG.debug("No notification; deliveries go out at the next poll", e);
        }
    }

    private final class OnCommit implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                raise();
            }
        }
    }
}
