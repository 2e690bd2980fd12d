package nl.ketenhuis.act;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Removes old answers every so often. Any number of instances may do so on one database. */
@ApplicationScoped
class Forgetting {

    private static final Logger LOG = Logger.getLogger(Forgetting.class);

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Forgetting::thread);
    private final ForgottenRequests requests;
    private final RequestsConfig config;

    Forgetting(ForgottenRequests requests, RequestsConfig config) {
        this.requests = requests;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            long pause = config.pause().toMillis();
            clock.scheduleWithFixedDelay(this::remove, pause, pause, TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        clock.shutdownNow();
    }

    private void remove() {
        try {
            requests.remove();
        } catch (RuntimeException failure) {
            LOG.warn("Old answers could not be removed; the next round tries again", failure);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "forgetting");
        thread.setDaemon(true);
        return thread;
    }
}
