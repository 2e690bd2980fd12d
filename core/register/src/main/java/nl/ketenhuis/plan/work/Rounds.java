package nl.ketenhuis.plan.work;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Makes a round every so often. Any number of instances may do so on one database. */
@ApplicationScoped
class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Rounds::thread);
    private final Round round;
    private final WatchConfig config;

    Rounds(Round round, WatchConfig config) {
        this.round = round;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            long pause = config.pause().toMillis();
            clock.scheduleWithFixedDelay(this::make, pause, pause, TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        clock.shutdownNow();
    }

    private void make() {
        try {
            round.make();
        } catch (RuntimeException failure) {
            LOG.warn("A round of the watch failed; the next one tries again", failure);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "watch");
        thread.setDaemon(true);
        return thread;
    }
}
