package nl.ketenhuis.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ketenhuis.benchmark.measure.DeliveryTimes;
import nl.ketenhuis.benchmark.measure.Slice;

/**
 * One workload with one number of clients, measured on both sides.
 *
 * @param wholeFloor ingest with the SQL of sending the deliveries beside it
 * @param delivered the slowest of the rounds
 * @param drained how long, after the last call, deliveries were still under way at most
 */
record Cell(
        Workload workload,
        int clients,
        Slice server,
        Slice floor,
        Optional<Slice> wholeFloor,
        Optional<DeliveryTimes> delivered,
        Duration drained,
        Cost cost) {

    /**
     * What it took.
     *
     * @param server seconds of the server's processor time
     * @param database seconds of PostgreSQL's while the server was measured
     * @param floor seconds of PostgreSQL's while the floor was measured
     * @param residentMebibytes the server's memory, at most
     */
    record Cost(double server, double database, double floor, long residentMebibytes) {}

    double ratio() {
        return server.rate() / floor.rate();
    }

    /** Whether the other is the same by a caller who sees the whole house. */
    boolean besideHouseWide(Cell other) {
        return workload.houseWide().filter(other.workload::equals).isPresent() && clients == other.clients;
    }

    String summary() {
        return String.format(
                Locale.ROOT,
                "%2d clients: server %.0f/s, floor %.0f/s, %.0f %%, p99 %.1f ms, %d errors",
                clients,
                server.rate(),
                floor.rate(),
                100 * ratio(),
                server.p99(),
                server.errors() + floor.errors());
    }

    /** Gathers what the rounds brought. */
    static final class Builder {

        private final Workload workload;
        private final int clients;
        private final List<Slice> server = new ArrayList<>();
        private final List<Slice> floor = new ArrayList<>();
        private final List<Slice> wholeFloor = new ArrayList<>();
        private final List<DeliveryTimes> delivered = new ArrayList<>();
        private Duration drained = Duration.ZERO;
        private double serverSeconds;
        private double databaseSeconds;
        private double floorSeconds;
        private long resident;

        Builder(Workload workload, int clients) {
            this.workload = workload;
            this.clients = clients;
        }

        Workload workload() {
            return workload;
        }

        int clients() {
            return clients;
        }

        void server(Slice slice) {
            server.add(slice);
        }

        void floor(Slice slice) {
            floor.add(slice);
        }

        void wholeFloor(Slice slice) {
            wholeFloor.add(slice);
        }

        void delivered(DeliveryTimes times) {
            delivered.add(times);
        }

        void drained(Duration time) {
            drained = drained.compareTo(time) > 0 ? drained : time;
        }

        void used(double ofServer, double ofDatabase) {
            serverSeconds += ofServer;
            databaseSeconds += ofDatabase;
        }

        void floorUsed(double ofDatabase) {
            floorSeconds += ofDatabase;
        }

        void resident(long mebibytes) {
            resident = Math.max(resident, mebibytes);
        }

        Cell build() {
            return new Cell(
                    workload,
                    clients,
                    Slice.together(server),
                    Slice.together(floor),
                    wholeFloor.isEmpty() ? Optional.empty() : Optional.of(Slice.together(wholeFloor)),
                    DeliveryTimes.worst(delivered),
                    drained,
                    new Cost(serverSeconds, databaseSeconds, floorSeconds, resident));
        }
    }
}
