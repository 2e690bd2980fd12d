package nl.ketenhuis.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jboss.logging.Logger;

/**
 * Makes rows durable together that have no transaction to go with: whatever waits while one commit is under way goes into
 * the next, so that a flood of refused calls shares the price of a flush to disk. A stage completes when its row is
 * committed, and fails when it is not; nothing is ever reported durable before it is.
 */
@ApplicationScoped
public class GroupCommit {

    private static final Logger LOG = Logger.getLogger(GroupCommit.class);
    private static final int LARGEST_GROUP = 500;
    private static final int WAITING_ROOM = 10_000;

    private final AgroalDataSource database;
    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(WAITING_ROOM);
    private final Thread writer = new Thread(this::write, "group-commit");
    private volatile boolean open = true;

    GroupCommit(AgroalDataSource database) {
        this.database = database;
    }

    @PostConstruct
    void start() {
        writer.setDaemon(true);
        writer.start();
    }

    void stop(@Observes ShutdownEvent event) {
        open = false;
        writer.interrupt();
    }

    /** Adds a row; returns at once. The stage fails at once when the waiting room is full. */
    public CompletionStage<Void> add(Insert row) {
        Waiting waiting = new Waiting(row, new CompletableFuture<>());
        if (!open || !queue.offer(waiting)) {
            waiting.done().completeExceptionally(new IllegalStateException("the record store cannot keep up"));
        }
        return waiting.done();
    }

    private void write() {
        List<Waiting> group = new ArrayList<>(LARGEST_GROUP);
        while (open) {
            try {
                group.add(queue.take());
                queue.drainTo(group, LARGEST_GROUP - 1);
                commitOrFail(group);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } finally {
                group.clear();
            }
        }
    }

    private void commitOrFail(List<Waiting> group) {
        try {
            commit(group);
            group.forEach(one -> one.done().complete(null));
        } catch (SQLException | RuntimeException e) {
            if (group.size() > 1) {
                group.forEach(one -> commitOrFail(List.of(one)));
            } else {
                LOG.error("A record of account could not be stored", e);
                group.get(0).done().completeExceptionally(e);
            }
        }
    }

    private void commit(List<Waiting> group) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Insert.all(connection, group.stream().map(Waiting::row).toList());
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private record Waiting(Insert row, CompletableFuture<Void> done) {}
}
