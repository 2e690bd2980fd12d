package nl.ketenhuis.adapter.dji;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.ketenhuis.adapter.dji.BatchLines.Line;
import nl.ketenhuis.partner.camel.Trouble;
import org.jboss.logging.Logger;

/**
 * Takes in one file of DJI's, line by line in order, and writes its report. Stopped half-way, by a crash or by the register
 * being down, it is simply done again from the start: the inbox knows what it has.
 */
@ApplicationScoped
class BatchIntake {

    private static final Logger LOG = Logger.getLogger(BatchIntake.class);

    private final DjiConfig config;
    private final BatchLineIntake lines;

    BatchIntake(DjiConfig config, BatchLineIntake lines) {
        this.config = config;
        this.lines = lines;
    }

    /** What is to be done with the file on DJI's server. */
    enum Verdict {
        PROCESSED("verwerkt"),
        REFUSED("geweigerd");

        private final String directory;

        Verdict(String directory) {
            this.directory = directory;
        }

        /** The directory it is moved to, with its report. */
        String directory() {
            return directory;
        }
    }

    /**
     * @param stopping asked before each line
     * @throws FileLeft if the file is to stay where it is, until the next look
     */
    Verdict take(BatchFile file, BooleanSupplier stopping) throws IOException {
        try {
            return verdict(file, stopping);
        } catch (FileLeft left) {
            LOG.warnf("Batch file left partner=dji file=%s reason=%s", file.name(), left.getMessage());
            throw left;
        } catch (RuntimeException failure) {
            LOG.errorf("Batch file left partner=dji file=%s trouble=%s", file.name(), Trouble.of(failure));
            throw failure;
        }
    }

    private Verdict verdict(BatchFile file, BooleanSupplier stopping) throws IOException {
        Optional<String> flaw = BatchEnvelope.flaw(file.copy(), file.name());
        if (flaw.isPresent()) {
            return refuseWhenStale(file, flaw.get());
        }
        try (BatchReport report = BatchReport.processed(file);
                BatchLines all = new BatchLines(file.copy())) {
            all.next();
            takeNotices(file, all, report, stopping);
            report.finish();
            LOG.infof("Batch file processed partner=dji file=%s outcome=%s", file.name(), report.totals());
        }
        return Verdict.PROCESSED;
    }

    /** The last line is the file's own, not a notice. */
    private void takeNotices(BatchFile file, BatchLines all, BatchReport report, BooleanSupplier stopping)
            throws IOException {
        Optional<Line> line = all.next();
        for (Optional<Line> next = all.next(); next.isPresent(); next = all.next()) {
            if (stopping.getAsBoolean()) {
                throw new FileLeft("the server stops half-way");
            }
            report.add(line.get().number(), lines.take(file, line.get()));
            line = next;
        }
    }

    private Verdict refuseWhenStale(BatchFile file, String flaw) throws IOException {
        if (file.writtenAt()
                .plus(config.sftp().staleAfter())
                .isAfter(Clock.systemUTC().instant())) {
            throw new FileLeft(flaw);
        }
        BatchReport.refused(file, flaw);
        LOG.errorf("Batch file refused partner=dji file=%s reason=%s", file.name(), flaw);
        return Verdict.REFUSED;
    }
}
