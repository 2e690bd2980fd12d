package nl.ketenhuis.local.feed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ketenhuis.local.database.DatabaseAccess;

/**
 * What stands in the register, counted in its database.
 *
 * @param parts number by name, for each subject
 */
record Counts(Map<String, Map<String, Long>> parts) {

    static final String OUTCOMES = "outcomes";
    static final String PARKED = "parked";
    static final String REPEATS = "repeats";
    static final String WORK_LIST = "work list";
    static final String DELIVERIES = "deliveries";
    static final String CASES = "cases";

    private static final String QUERY = """
            select 'outcomes', outcome, count(*) from inbound_message where status = 'APPLIED' group by outcome
            union all
            select 'parked', reason, count(*) from inbound_message where status = 'PARKED' group by reason
            union all
            select 'repeats', 'ALL', coalesce(sum(times_received - 1), 0) from inbound_message
            union all
            select 'work list', status, count(*) from aftercare_item group by status
            union all
            select 'deliveries', status, count(*) from outbound_delivery group by status
            union all
            select 'cases', house.code, count(*) from case_file join house on house.id = case_file.house_id group by house.code""";

    static Counts in(DatabaseAccess database) {
        try (Connection connection = database.connect(database.owner())) {
            connection.setSchema("ketenhuis");
            ResultSet rows = connection.createStatement().executeQuery(QUERY);
            Map<String, Map<String, Long>> parts = new TreeMap<>();
            while (rows.next()) {
                parts.computeIfAbsent(rows.getString(1), part -> new TreeMap<>())
                        .put(rows.getString(2), rows.getLong(3));
            }
            return new Counts(parts);
        } catch (SQLException e) {
            throw new IllegalStateException("The register's database does not answer", e);
        }
    }

    /** All of a subject. */
    long total(String part) {
        return names(part).values().stream().mapToLong(Long::longValue).sum();
    }

    /** One name of a subject. */
    long of(String part, String name) {
        return names(part).getOrDefault(name, 0L);
    }

    /** The names of a subject with their numbers, in words. */
    String list(String part) {
        return names(part).entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private Map<String, Long> names(String part) {
        return parts.getOrDefault(part, Map.of());
    }
}
