package nl.ketenhuis.benchmark;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import nl.ketenhuis.benchmark.stage.Neighbours;
import nl.ketenhuis.benchmark.stage.Partner;
import nl.ketenhuis.benchmark.stage.Stage;
import nl.ketenhuis.local.Progress;
import nl.ketenhuis.local.place.DataDirectory;
import nl.ketenhuis.local.place.ProjectRoot;

/**
 * {@code make bench}: measures the packaged server beside its floor and writes {@code target/benchmark-report.md} of this
 * module. Data are kept in {@code .local/benchmark}, or where {@code KETENHUIS_BENCH_DATA} says.
 */
public final class Benchmark {

    private static final PrintStream OUT = System.out;

    private Benchmark() {}

    /**
     * Measures.
     *
     * @param arguments a {@link Size}, M when left out; system property {@code profile} names a workload whose profile is
     *     taken instead of a measurement
     */
    public static void main(String... arguments) {
        try {
            measure(arguments);
            System.exit(0);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void measure(String... arguments) throws Exception {
        Size size = arguments.length == 0 || arguments[0].isBlank()
                ? Size.M
                : Size.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        ProjectRoot root = ProjectRoot.find();
        Path target = Files.createDirectories(root.path().resolve("integration-tests/benchmark/target"));
        Path data = Optional.ofNullable(System.getenv("KETENHUIS_BENCH_DATA"))
                .map(Path::of)
                .orElse(root.data().resolve("benchmark"));
        Progress progress = new Progress(OUT);
        Neighbours neighbours = Neighbours.start(DataDirectory.at(data), progress);
        try (Partner partner = new Partner()) {
            Stage stage = Stage.set(neighbours, size, partner.environment(), progress);
            Measuring measuring = new Measuring(neighbours, stage, partner, target, progress);
            String report = told(measuring, size);
            OUT.println(report);
            Files.writeString(target.resolve("benchmark-report.md"), report);
        }
    }

    private static String told(Measuring measuring, Size size) throws Exception {
        String profiled = System.getProperty("profile", "");
        if (!profiled.isBlank()) {
            return measuring.profile(Workload.valueOf(profiled.toUpperCase(Locale.ROOT)));
        }
        return measuring.report(size);
    }
}
