package nl.ketenhuis.benchmark.floor;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.ketenhuis.benchmark.measure.Latencies;
import nl.ketenhuis.benchmark.measure.Slice;
import nl.ketenhuis.local.database.DatabaseAccess;

/** Clients of the database, each with a connection of its own, that do one unit of work after the other. */
final class Clients {

    private final DatabaseAccess database;
    private final Work work;

    Clients(DatabaseAccess database, Work work) {
        this.database = database;
        this.work = work;
    }

    Slice run(int clients, int seconds) {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Sql> connections = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                connections.add(new Sql(database.connect(database.app())));
            }
            long begin = System.nanoTime();
            long end = begin + seconds * 1_000_000_000L;
            List<Future<Told>> running = new ArrayList<>();
            for (Sql connection : connections) {
                running.add(threads.submit(() -> client(connection, end)));
            }
            return together(running, begin);
        } catch (SQLException e) {
            throw new IllegalStateException("The floor cannot be measured", e);
        } finally {
            threads.shutdown();
        }
    }

    private record Told(Latencies times, long errors) {}

    private Told client(Sql sql, long end) throws SQLException {
        Latencies times = new Latencies();
        SplittableRandom chance = new SplittableRandom();
        long errors = 0;
        try (sql) {
            for (long begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
                try {
                    work.once(sql, chance);
                    times.add(System.nanoTime() - begin);
                } catch (SQLException e) {
                    sql.rollback();
                    if (errors++ == 0) {
                        System.err.println("The floor met " + e);
                    }
                }
            }
        }
        return new Told(times, errors);
    }

    private static Slice together(List<Future<Told>> running, long begin) {
        Latencies all = new Latencies();
        long errors = 0;
        try {
            for (Future<Told> one : running) {
                Told told = one.get();
                all.addAll(told.times());
                errors += told.errors();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while measuring the floor", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The floor cannot be measured", e.getCause());
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Slice(all.count(), errors, seconds, all.percentile(0.5), all.percentile(0.99));
    }
}
