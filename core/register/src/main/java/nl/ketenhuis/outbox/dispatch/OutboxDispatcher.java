package nl.ketenhuis.outbox.dispatch;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Wakes when there is something to send, or at the next poll, and lets every recipient's lane run. Any number of instances
 * may do so on one database.
 */
@ApplicationScoped
class OutboxDispatcher {

    private static final Logger LOG = Logger.getLogger(OutboxDispatcher.class);

    private final AgroalDataSource database;
    private final DispatchSignal signal;
    private final List<DeliveryChannel> channels;
    private final Claims claims;
    private final OutboxConfig config;
    private final Map<String, RecipientLane> lanes = new ConcurrentHashMap<>();
    private final ExecutorService workers = Executors.newCachedThreadPool(OutboxDispatcher::thread);
    private volatile boolean open;

    OutboxDispatcher(
            AgroalDataSource database,
            DispatchSignal signal,
            @All List<DeliveryChannel> channels,
            Claims claims,
            OutboxConfig config) {
        this.database = database;
        this.signal = signal;
        this.channels = channels;
        this.claims = claims;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            open = true;
            workers.execute(this::relay);
            workers.execute(this::listen);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        open = false;
        workers.shutdownNow();
    }

    private void relay() {
        try {
            while (open) {
                signal.relay();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        while (open) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + DispatchSignal.CHANNEL);
                PGConnection postgres = connection.unwrap(PGConnection.class);
                while (open) {
                    runLanes();
                    postgres.getNotifications((int) config.poll().toMillis());
                }
            } catch (SQLException | RuntimeException e) {
                waitAfter(e);
            }
        }
    }

    private void runLanes() {
        for (DeliveryChannel channel : channels) {
            for (String recipient : channel.recipients()) {
                RecipientLane lane =
                        lanes.computeIfAbsent(recipient, name -> new RecipientLane(name, channel, claims, config));
                if (lane.enter()) {
                    workers.execute(lane::run);
                }
            }
        }
    }

    private void waitAfter(Exception failure) {
        if (!open) {
            return;
        }
        LOG.warn("The outbox cannot reach the database; trying again", failure);
        try {
            Thread.sleep(config.poll().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "outbox");
        thread.setDaemon(true);
        return thread;
    }
}
