package nl.ketenhuis.gateway.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A path of the contract, such as {@code /cases/{caseId}/timeline}. */
record PathTemplate(List<String> segments) {

    PathTemplate {
        if (isParameter(segments.get(0))) {
            throw new IllegalArgumentException("A path must not begin with a parameter: " + segments);
        }
    }

    static PathTemplate of(String path) {
        return new PathTemplate(List.of(path.substring(1).split("/", -1)));
    }

    /** The first segment, which no contract of ours leaves open. */
    String start() {
        return segments.get(0);
    }

    /** The parameters' values if the path fits, by name; empty if it does not. */
    Optional<Map<String, String>> match(List<String> path) {
        if (path.size() != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            if (isParameter(segment)) {
                values.put(segment.substring(1, segment.length() - 1), path.get(i));
            } else if (!segment.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    /** How many segments are parameters: a path with fewer is the closer match. */
    long parameters() {
        return segments.stream().filter(PathTemplate::isParameter).count();
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }
}
