package nl.ketenhuis.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.ketenhuis.benchmark.dataset.DrawnTargets;
import nl.ketenhuis.benchmark.floor.Floor;
import nl.ketenhuis.benchmark.load.Wrk;
import nl.ketenhuis.benchmark.measure.DeliveryTimes;
import nl.ketenhuis.benchmark.measure.ProcessMeter;
import nl.ketenhuis.benchmark.measure.Profile;
import nl.ketenhuis.benchmark.measure.Slice;
import nl.ketenhuis.benchmark.stage.Neighbours;
import nl.ketenhuis.benchmark.stage.Partner;
import nl.ketenhuis.benchmark.stage.Stage;
import nl.ketenhuis.benchmark.stage.StatementLog;
import nl.ketenhuis.local.Progress;

/** One run: warms up, and then lets server and floor take turns, in short slices, so that what drifts drifts for both. */
final class Measuring {

    private static final int ROUNDS = 2;
    private static final int WARM_UP_CLIENTS = 16;
    private static final int WARM_UP_SECONDS = 4;
    private static final int WARM_UP_ROUNDS = 5;
    private static final int PROFILE_WARM_UP_SECONDS = 150;
    private static final int PROFILE_SECONDS = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Neighbours neighbours;
    private final Stage stage;
    private final Partner partner;
    private final Progress progress;
    private final Targets targets;
    private final Wrk wrk;
    private final Floor floor;

    Measuring(Neighbours neighbours, Stage stage, Partner partner, Path target, Progress progress) throws IOException {
        this.neighbours = neighbours;
        this.stage = stage;
        this.partner = partner;
        this.progress = progress;
        Path folder = Files.createDirectories(target.resolve("load"));
        this.wrk = Wrk.in(folder);
        DrawnTargets drawn = DrawnTargets.from(stage.dataset());
        this.targets = new Targets(folder, drawn);
        this.floor = new Floor(stage.ofFloor(), stage.keys().vault(), drawn);
        walkLists();
    }

    /** Measures everything. */
    String report(Size size) throws SQLException, InterruptedException {
        Report report = new Report(size, stage, warmUp());
        for (Workload workload : Workload.inTheirOwnRight()) {
            report.add(workload, countStatements(workload));
        }
        for (int clients : Workload.CLIENTS) {
            for (Workload workload : Workload.measuredWith(clients)) {
                measure(workload, clients, size.sliceSeconds(), report);
            }
        }
        return report.text();
    }

    private void measure(Workload workload, int clients, int seconds, Report report)
            throws SQLException, InterruptedException {
        floor.run(workload, WARM_UP_CLIENTS, 1);
        for (Cell cell : measure(sideBySide(workload, clients), clients, seconds)) {
            progress.say(cell.workload().title(), cell.summary());
            report.add(cell);
        }
    }

    /** Those that take turns: the same call by a restricted and a house-wide caller is compared, so that nothing may drift between. */
    private static List<Workload> sideBySide(Workload workload, int clients) {
        List<Workload> turns = new ArrayList<>(List.of(workload));
        workload.houseWide().filter(wide -> wide.isMeasuredWith(clients)).ifPresent(turns::add);
        return turns;
    }

    /** Takes a profile of the server under one workload. */
    String profile(Workload workload) throws IOException {
        Path file = targets.file(workload).resolveSibling(workload.name() + ".jfr");
        Profile profile = Profile.begin(stage.serverMeter(), file);
        progress.say(
                "warm-up",
                "%.0f/s"
                        .formatted(serve(workload, WARM_UP_CLIENTS, PROFILE_WARM_UP_SECONDS)
                                .rate()));
        Instant warm = Instant.now();
        Slice slice = serve(workload, 8, PROFILE_SECONDS);
        return "## Profile of %s, 8 clients, %.0f/s%n%n%s".formatted(workload.title(), slice.rate(), profile.end(warm));
    }

    /**
     * A fixed number of rounds over all workloads, so that a run ends in time.
     *
     * @return how much faster the last round was than the one before it: near 1 when the server was warm
     */
    private double warmUp() {
        double before = 1;
        double rate = 1;
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            before = rate;
            rate = warmUpOnce();
        }
        return rate / before;
    }

    /** The rates of all workloads together. */
    private double warmUpOnce() {
        double sum = 0;
        for (Workload workload : Workload.inTheirOwnRight()) {
            sum += serveToWarmUp(workload).rate();
        }
        return sum;
    }

    private Slice serveToWarmUp(Workload workload) {
        Slice slice = serve(workload, WARM_UP_CLIENTS, WARM_UP_SECONDS * workload.warmUpSlices());
        progress.say("warm-up", "%s %.0f/s, %d errors".formatted(workload.title(), slice.rate(), slice.errors()));
        return slice;
    }

    private Statements countStatements(Workload workload) throws SQLException {
        StatementLog log = stage.statementLog();
        Statements statements = new Statements(
                log.perCall(Stage.SERVER, () -> serve(workload, 1, 1)),
                log.perCall(Stage.FLOOR, () -> floor.run(workload, 1, 1)));
        progress.say(workload.title(), "statements per call: " + statements);
        return statements;
    }

    private List<Cell> measure(List<Workload> workloads, int clients, int seconds)
            throws SQLException, InterruptedException {
        List<Cell.Builder> cells = workloads.stream()
                .map(workload -> new Cell.Builder(workload, clients))
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            for (Cell.Builder cell : cells) {
                serverTurn(cell, seconds);
                floorTurn(cell, seconds);
            }
        }
        return cells.stream().map(Cell.Builder::build).toList();
    }

    private void serverTurn(Cell.Builder cell, int seconds) throws SQLException, InterruptedException {
        ProcessMeter server = stage.serverMeter();
        ProcessMeter database = neighbours.meter();
        double serverBefore = server.seconds();
        double databaseBefore = database.secondsWithChildren();
        Instant begin = Instant.now();
        cell.server(serve(cell.workload(), cell.clients(), seconds));
        Instant end = Instant.now();
        if (cell.workload() == Workload.W1) {
            try (Connection connection =
                    stage.ofServer().connect(stage.ofServer().app())) {
                cell.drained(DeliveryTimes.drain(connection, PATIENCE));
                cell.delivered(DeliveryTimes.between(connection, begin, end));
            }
            partner.arrivedSince();
        }
        cell.used(server.seconds() - serverBefore, database.secondsWithChildren() - databaseBefore);
        cell.resident(server.residentMebibytes());
    }

    private void floorTurn(Cell.Builder cell, int seconds) {
        ProcessMeter database = neighbours.meter();
        double before = database.secondsWithChildren();
        cell.floor(floor.run(cell.workload(), cell.clients(), seconds));
        cell.floorUsed(database.secondsWithChildren() - before);
        if (cell.workload() == Workload.W1) {
            cell.wholeFloor(floor.runWithDeliveries(cell.clients(), seconds));
        }
    }

    private Slice serve(Workload workload, int clients, int seconds) {
        if (workload == Workload.W5) {
            refreshVersions();
        }
        Wrk.Call call = new Wrk.Call(token(workload), targets.file(workload));
        return wrk.run(workload.script(), stage.server(), clients, seconds, call);
    }

    private void refreshVersions() {
        try (Connection connection = stage.ofServer().connect(stage.ofServer().app())) {
            targets.refreshVersions(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The agreements cannot be read", e);
        }
    }

    private void walkLists() {
        List<JsonNode> cases = targets.walk(Workload.W2_CASES, stage.server(), "cases", token(Workload.W2_CASES));
        List<JsonNode> all =
                targets.walk(Workload.W2_CASES_WIDE, stage.server(), "cases", token(Workload.W2_CASES_WIDE));
        List<JsonNode> items =
                targets.walk(Workload.W2_AFTERCARE, stage.server(), "aftercare-items", token(Workload.W2_AFTERCARE));
        floor.lists(lastOf(cases), lastOf(all), lastOf(items));
    }

    private static List<JsonNode> lastOf(List<JsonNode> pages) {
        List<JsonNode> last = new ArrayList<>();
        pages.forEach(page -> last.add(page.path("items").get(page.path("items").size() - 1)));
        return last;
    }

    private String token(Workload workload) {
        return workload.system() ? neighbours.system(workload.caller()) : neighbours.person(workload.caller());
    }
}
