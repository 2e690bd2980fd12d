package nl.ketenhuis.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ketenhuis.benchmark.dataset.AgreementTarget;
import nl.ketenhuis.benchmark.dataset.DrawnTargets;
import nl.ketenhuis.benchmark.dataset.LookUpTarget;
import nl.ketenhuis.benchmark.dataset.NoticeTarget;

/** What is asked for, in files with one target a line, as the load scripts read them. */
final class Targets {

    private static final int PAGES = 40;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final String VERSIONS = "select id, version from agreement where id = any(?)";

    private final Path folder;
    private final List<AgreementTarget> agreements;

    Targets(Path folder, DrawnTargets drawn) {
        this.folder = folder;
        this.agreements = drawn.agreements();
        write(Workload.W1, drawn.notices().stream().map(NoticeTarget::line));
        write(Workload.W3, drawn.cases().stream().map(id -> "/v1/cases/" + id));
        for (Workload byNumber : List.of(Workload.W4_NUMBER, Workload.W4_NUMBER_WIDE)) {
            write(byNumber, drawn.lookUps().stream().map(LookUpTarget::byNumber));
        }
        for (Workload byName : List.of(Workload.W4_NAME, Workload.W4_NAME_WIDE)) {
            write(byName, drawn.lookUps().stream().map(LookUpTarget::byName));
        }
    }

    Path file(Workload workload) {
        return folder.resolve(workload.name().toLowerCase(Locale.ROOT) + ".targets");
    }

    /** Writes down the versions the agreements have by now: each run of the load tool begins with them. */
    void refreshVersions(Connection connection) throws SQLException {
        Map<UUID, Integer> versions = new HashMap<>();
        Object[] ids = agreements.stream().map(AgreementTarget::agreementId).toArray();
        try (PreparedStatement statement = connection.prepareStatement(VERSIONS)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    versions.put(rows.getObject(1, UUID.class), rows.getInt(2));
                }
            }
        }
        write(Workload.W5, agreements.stream().map(one -> line(one, versions.get(one.agreementId()))));
    }

    private static String line(AgreementTarget target, int version) {
        return target.agreementId() + "\t" + version + "\t" + target.responsible();
    }

    /** Walks down a list as its reader does; the first page and those after it, by the cursors the server gave. */
    List<JsonNode> walk(Workload workload, URI server, String list, String token) {
        List<String> paths = new ArrayList<>();
        List<JsonNode> pages = new ArrayList<>();
        String path = "/v1/" + list + "?limit=50";
        for (int page = 0; page < PAGES && path != null; page++) {
            paths.add(path);
            JsonNode answer = get(server.resolve(path), token);
            pages.add(answer);
            JsonNode next = answer.path("nextCursor");
            path = next.isTextual() ? "/v1/" + list + "?limit=50&cursor=" + next.asText() : null;
        }
        write(workload, paths.stream());
        return pages;
    }

    private static JsonNode get(URI uri, String token) {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .header("Processing-Purpose", "AFTERCARE")
                .build();
        try {
            HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(
                        uri.getPath() + " answers " + answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading " + uri.getPath(), e);
        }
    }

    private void write(Workload workload, Stream<String> lines) {
        try {
            Files.write(file(workload), lines.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
