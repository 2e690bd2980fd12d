package nl.ketenhuis.benchmark.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How long deliveries took, from the making of their row (shortly before its commit) to the commit that notes that the
 * partner has taken them: a little more than from commit to delivered, on one clock, and for every delivery.
 */
public record DeliveryTimes(long delivered, double p50, double p99) {

    private static final String TIMES = """
            select count(*),
                   percentile_disc(0.5) within group (order by extract(epoch from delivered_at - created_at) * 1000),
                   percentile_disc(0.99) within group (order by extract(epoch from delivered_at - created_at) * 1000)
            from outbound_delivery where status = 'DELIVERED' and created_at between ? and ?""";

    /** Of the deliveries that were made between two moments. */
    public static DeliveryTimes between(Connection connection, Instant from, Instant to) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TIMES)) {
            statement.setTimestamp(1, Timestamp.from(from));
            statement.setTimestamp(2, Timestamp.from(to));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new DeliveryTimes(row.getLong(1), row.getDouble(2), row.getDouble(3));
            }
        }
    }

    /** The slowest of several, over all their deliveries. */
    public static Optional<DeliveryTimes> worst(List<DeliveryTimes> times) {
        return times.isEmpty()
                ? Optional.empty()
                : Optional.of(new DeliveryTimes(
                        times.stream().mapToLong(DeliveryTimes::delivered).sum(),
                        times.stream().mapToDouble(DeliveryTimes::p50).max().orElse(0),
                        times.stream().mapToDouble(DeliveryTimes::p99).max().orElse(0)));
    }

    /**
     * Waits until nothing is left to be sent, so that the next stretch begins with nothing in hand.
     *
     * @return how long that took
     */
    public static Duration drain(Connection connection, Duration patience) throws SQLException, InterruptedException {
        Instant begin = Instant.now();
        while (pending(connection) > 0 && Duration.between(begin, Instant.now()).compareTo(patience) < 0) {
            Thread.sleep(50);
        }
        return Duration.between(begin, Instant.now());
    }

    private static long pending(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select count(*) from outbound_delivery where status = 'PENDING'")) {
            row.next();
            return row.getLong(1);
        }
    }
}
