package nl.ketenhuis.benchmark;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ketenhuis.benchmark.load.Wrk;
import nl.ketenhuis.benchmark.measure.DeliveryTimes;
import nl.ketenhuis.benchmark.measure.Slice;
import nl.ketenhuis.benchmark.stage.Stage;

/** The result as Markdown. */
final class Report {

    private final Size size;
    private final Stage stage;
    private final double lastWarmUp;
    private final List<Cell> cells = new ArrayList<>();
    private final Map<Workload, Statements> statements = new EnumMap<>(Workload.class);

    /** @param lastWarmUp rate of the last round of warming up over that of the one before */
    Report(Size size, Stage stage, double lastWarmUp) {
        this.size = size;
        this.stage = stage;
        this.lastWarmUp = lastWarmUp;
    }

    void add(Workload workload, Statements counted) {
        statements.put(workload, counted);
    }

    void add(Cell cell) {
        cells.add(cell);
    }

    String text() throws SQLException {
        cells.sort(Comparator.comparing(Cell::workload).thenComparing(Cell::clients));
        return head() + counts() + rates() + sights() + deliveries() + costs() + legend();
    }

    private String head() throws SQLException {
        return format(
                """
                # Benchmark, size %s (%,d cases), %s

                %d processors, Java %s, server options `%s`; %s. The last round of warming up was %.2f times as fast as the one
                before it.

                """,
                size,
                size.cases(),
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                stage.serverOptions(),
                stage.databaseSettings(),
                lastWarmUp);
    }

    private String counts() {
        StringBuilder text = new StringBuilder("Statements per call: ");
        statements.forEach((workload, counted) ->
                text.append(workload.title()).append(' ').append(counted).append("; "));
        return text.append("without BEGIN, COMMIT and the outbox's own.\n\n").toString();
    }

    private String rates() {
        StringBuilder text = new StringBuilder("""
                | workload | clients | server /s | floor /s | ratio | server p50 ms | p99 ms | floor p50 ms | p99 ms | errors |
                |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
                """);
        for (Cell cell : cells) {
            cell.wholeFloor()
                    .ifPresent(whole -> text.append(line(cell.workload().title() + " and deliveries", cell, whole)));
        }
        for (Cell cell : cells) {
            text.append(line(cell.workload().title(), cell, cell.floor()));
        }
        return text.append('\n').toString();
    }

    /** What it costs that a caller may not see the whole house. */
    private String sights() {
        StringBuilder text = new StringBuilder("""
                | restricted beside house-wide caller | clients | restricted ms | house-wide ms | ratio | floor restricted ms | house-wide ms | ratio |
                |---|---:|---:|---:|---:|---:|---:|---:|
                """);
        for (Cell restricted : cells) {
            cells.stream().filter(restricted::besideHouseWide).forEach(wide -> text.append(sight(restricted, wide)));
        }
        return text.append('\n').toString();
    }

    private static String sight(Cell restricted, Cell wide) {
        double server = restricted.server().meanMillis(restricted.clients());
        double serverWide = wide.server().meanMillis(wide.clients());
        double floor = restricted.floor().meanMillis(restricted.clients());
        double floorWide = wide.floor().meanMillis(wide.clients());
        return format(
                "| %s | %d | %.2f | %.2f | **%.2f** | %.2f | %.2f | %.2f |%n",
                restricted.workload().title(),
                restricted.clients(),
                server,
                serverWide,
                server / serverWide,
                floor,
                floorWide,
                floor / floorWide);
    }

    private static String line(String title, Cell cell, Slice floor) {
        Slice server = cell.server();
        return format(
                "| %s | %d | %.0f | %.0f | **%.0f %%** | %.1f | %.1f | %.1f | %.1f | %d |%n",
                title,
                cell.clients(),
                server.rate(),
                floor.rate(),
                100 * server.rate() / floor.rate(),
                server.p50(),
                server.p99(),
                floor.p50(),
                floor.p99(),
                server.errors() + floor.errors());
    }

    private String deliveries() {
        StringBuilder text = new StringBuilder("""
                | commit to delivered, clients | deliveries | p50 ms | p99 ms | all delivered after the last call, ms |
                |---:|---:|---:|---:|---:|
                """);
        for (Cell cell : cells) {
            if (cell.delivered().isPresent()) {
                DeliveryTimes times = cell.delivered().get();
                text.append(format(
                        "| %d | %d | %.0f | %.0f | %d |%n",
                        cell.clients(),
                        times.delivered(),
                        times.p50(),
                        times.p99(),
                        cell.drained().toMillis()));
            }
        }
        return text.append('\n').toString();
    }

    private String costs() {
        StringBuilder text = new StringBuilder("""
                | processor seconds per 1,000 calls | clients | server | PostgreSQL under it | PostgreSQL under the floor | server MiB |
                |---|---:|---:|---:|---:|---:|
                """);
        for (Cell cell : cells) {
            double thousands = Math.max(1, cell.server().good()) / 1000.0;
            double floorThousands = Math.max(1, cell.floor().good()) / 1000.0;
            text.append(format(
                    "| %s | %d | %.2f | %.2f | %.2f | %d |%n",
                    cell.workload().title(),
                    cell.clients(),
                    cell.cost().server() / thousands,
                    cell.cost().database() / thousands,
                    cell.cost().floor() / floorThousands,
                    cell.cost().residentMebibytes()));
        }
        return text.append('\n').toString();
    }

    private static String legend() {
        return format("""
                The server: packaged, behind its whole gateway, tokens of a real Keycloak (verified again
                after 30 s), load by wrk;
                only 2xx with the right content within %d s counts. The floor: the same statements with the same commits on
                plain JDBC, as many clients, on a copy of the same data in the same PostgreSQL, in turns with the server.
                "And deliveries" is the fair comparison for W1: the server delivers during the run as well, so beside the floor's
                ingest the SQL of sending is done too; the plain W1 line compares with ingest alone. Restricted and house-wide
                callers take turns with the same questions (the case list: each its own); times are means. p50 is the mean, p99 the worst of the rounds. The call quota
                of the gateway is raised for the run. Commit to delivered runs from the making of the delivery's row, shortly
                before the commit, to the note that the partner has it.
                """, Wrk.deadlineSeconds());
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
