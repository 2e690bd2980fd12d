package nl.ketenhuis.adapter.dji;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;

/** What became of a file, line by line, for DJI to read. Written as it goes, so it may be as long as it likes. */
final class BatchReport implements AutoCloseable {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonGenerator json;
    private final Map<String, Integer> totals = new TreeMap<>();

    private BatchReport(BatchFile file, String outcome) throws IOException {
        json = MAPPER.createGenerator(Files.newOutputStream(file.report())).useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeStringField("file", file.name());
        json.writeStringField("house", file.house().value());
        json.writeStringField("outcome", outcome);
    }

    /** Begins the report of a file that is taken in. */
    static BatchReport processed(BatchFile file) throws IOException {
        BatchReport report = new BatchReport(file, "PROCESSED");
        report.json.writeArrayFieldStart("lines");
        return report;
    }

    /** Writes the report of a file of which nothing was taken in. */
    static void refused(BatchFile file, String reason) throws IOException {
        try (JsonGenerator json = new BatchReport(file, "REFUSED").json) {
            json.writeStringField("reason", reason);
            json.writeEndObject();
        }
    }

    void add(int line, ObjectNode handIn) throws IOException {
        ObjectNode numbered = MAPPER.createObjectNode().put("line", line);
        json.writeTree(numbered.setAll(handIn));
        totals.merge(handIn.path("outcome").asText(), 1, Integer::sum);
    }

    void finish() throws IOException {
        json.writeEndArray();
        json.writeObjectField("totals", totals);
        json.writeEndObject();
    }

    Map<String, Integer> totals() {
        return Map.copyOf(totals);
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
