package nl.ketenhuis.adapter.dji;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import nl.ketenhuis.adapter.dji.BatchIntake.Verdict;
import nl.ketenhuis.partner.spi.HouseCode;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.builder.RouteBuilder;

/** Collects the files DJI puts ready for each house. */
@ApplicationScoped
class BatchFileRoute extends RouteBuilder {

    private final DjiConfig config;
    private final BatchIntake intake;

    BatchFileRoute(DjiConfig config, BatchIntake intake) {
        this.config = config;
        this.intake = intake;
    }

    @Override
    public void configure() {
        errorHandler(noErrorHandler());
        if (config.enabled() && config.sftp().enabled()) {
            BatchServer server = new BatchServer(config.sftp(), getContext());
            server.houses().forEach(house -> collect(server, house));
        }
    }

    private void collect(BatchServer server, HouseCode house) {
        from(server.files(house))
                .routeId("dji-batch-" + house)
                .process(exchange -> take(exchange, house))
                .to(server.reports(house))
                .process(exchange ->
                        Files.delete(exchange.getMessage().getBody(File.class).toPath()));
    }

    /** Leaves the report as the body, to be written beside where the file is moved to. */
    private void take(Exchange exchange, HouseCode house) throws Exception {
        Message message = exchange.getMessage();
        BatchFile file = new BatchFile(
                message.getHeader(Exchange.FILE_NAME_ONLY, String.class),
                house,
                message.getBody(File.class).toPath(),
                Instant.ofEpochMilli(message.getHeader(Exchange.FILE_LAST_MODIFIED, Long.class)));
        Verdict verdict = intake.take(file, () -> getContext().isStopping());
        exchange.setProperty(BatchServer.MOVED_TO, verdict.directory() + "/" + file.name());
        Path report = file.report();
        message.setHeader(Exchange.FILE_NAME, verdict.directory() + "/" + file.reportName());
        message.setBody(report.toFile());
    }
}
