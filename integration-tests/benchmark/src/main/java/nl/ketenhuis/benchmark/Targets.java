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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ketenhuis.benchmark.dataset.Dataset;
import nl.ketenhuis.benchmark.dataset.NoticeTarget;

/**
 * What is asked for, in files with one target a line. Which targets are hot, the first fifth, is a matter of a shuffle that
 * falls the same way every time.
 */
final class Targets {

    private static final int PAGES = 40;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Path folder;
    private final List<NoticeTarget> notices;
    private final List<UUID> cases;

    Targets(Path folder, Dataset dataset) {
        this.folder = folder;
        this.notices = shuffled(dataset.noticeTargets());
        this.cases = shuffled(dataset.dossierTargets().map(target -> target.caseId()));
        write(Workload.W1, notices.stream().map(NoticeTarget::line).toList());
        write(Workload.W3, cases.stream().map(id -> "/v1/cases/" + id).toList());
    }

    List<NoticeTarget> notices() {
        return notices;
    }

    List<UUID> cases() {
        return cases;
    }

    Path file(Workload workload) {
        return folder.resolve(workload.name().toLowerCase(Locale.ROOT) + ".targets");
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
        write(workload, paths);
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

    private static <T> List<T> shuffled(Stream<T> all) {
        List<T> list = new ArrayList<>(all.toList());
        Collections.shuffle(list, new Random(1));
        return list;
    }

    private void write(Workload workload, List<String> lines) {
        try {
            Files.write(file(workload), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
