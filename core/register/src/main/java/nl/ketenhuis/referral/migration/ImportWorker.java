package nl.ketenhuis.referral.migration;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Stream;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.referral.migration.RowTakeOver.RowFailed;
import org.jboss.logging.Logger;

/** Works off the rows of imports, also those an earlier run of the server left behind. Each instance has one. */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    private final RowTakeOver takeOver;
    private final ImportConfig config;
    private final Thread thread = new Thread(this::work, "case-import");
    private volatile boolean open;

    ImportWorker(RowTakeOver takeOver, ImportConfig config) {
        this.takeOver = takeOver;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        open = true;
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        open = false;
        thread.interrupt();
    }

    private void work() {
        while (open) {
            try {
                if (!next()) {
                    Thread.sleep(config.poll().toMillis());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Does one row; whether there may be more at once. */
    private boolean next() {
        try {
            return takeOver.takeNext();
        } catch (RuntimeException e) {
            return open && setAside(e);
        }
    }

    /** Only a row that itself is wrong is set apart; when the database is away it stays pending. */
    private boolean setAside(RuntimeException failure) {
        try {
            RowFailed failed = Stream.iterate((Throwable) failure, Throwable::getCause)
                    .takeWhile(cause -> cause != null)
                    .filter(RowFailed.class::isInstance)
                    .map(RowFailed.class::cast)
                    .findFirst()
                    .orElseThrow(() -> failure);
            takeOver.setAside(failed.row(), List.of(new RowError(null, code(failed.getCause()))));
            return true;
        } catch (RuntimeException e) {
            LOG.warn("An import cannot go on; trying again", e);
            return false;
        }
    }

    private static String code(Throwable cause) {
        if (cause instanceof Refused refused) {
            return refused.refusal().code();
        }
        LOG.error("A row of an import was set apart", cause);
        return "fault";
    }
}
