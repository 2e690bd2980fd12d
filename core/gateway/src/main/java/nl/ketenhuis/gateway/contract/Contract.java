package nl.ketenhuis.gateway.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The API's contract (OpenAPI 3.0), as far as calls are checked against it. Never changes while the server runs. */
public final class Contract {

    /**
     * A path that fits.
     *
     * @param operations by method
     * @param ids values of the path's parameters
     */
    public record Found(Map<String, ContractOperation> operations, Map<String, String> ids) {}

    private record Path(PathTemplate template, Map<String, ContractOperation> operations) {}

    private final String version;
    private final Map<String, List<Path>> pathsByStart;

    Contract(String version, Map<String, Map<String, ContractOperation>> operations) {
        this.version = version;
        this.pathsByStart = operations.entrySet().stream()
                .map(entry -> new Path(PathTemplate.of(entry.getKey()), new TreeMap<>(entry.getValue())))
                .sorted(Comparator.comparingLong(path -> path.template().parameters()))
                .collect(Collectors.groupingBy(path -> path.template().start()));
    }

    /** {@code info.version}; told in header {@code API-Version} (GW-52). */
    public String version() {
        return version;
    }

    /** What the contract has at this path, below the base path; empty if nothing. */
    public Optional<Found> find(String path) {
        List<String> segments = List.of(path.substring(1).split("/", -1));
        return pathsByStart.getOrDefault(segments.get(0), List.of()).stream()
                .flatMap(candidate -> candidate.template().match(segments).stream()
                        .map(ids -> new Found(candidate.operations(), ids)))
                .findFirst();
    }

    /** The ids of all operations. */
    public Set<String> operationIds() {
        Set<String> ids = new TreeSet<>();
        pathsByStart.values().stream()
                .flatMap(List::stream)
                .forEach(path -> path.operations().values().forEach(operation -> ids.add(operation.id())));
        return ids;
    }
}
