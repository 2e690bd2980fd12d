package nl.ketenhuis.house.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/** The tables of a house, those inside it and those it refers on to. A table of another house is unknown. */
@ApplicationScoped
public class ConsultationTables {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String TABLES = """
            select t.id, t.version, t.code, t.name, t.type, t.theme, t.level, t.chair_role, t.purpose, t.inside_house,
              t.capacity, array_to_string(t.participant_kinds, ','), t.valid_from, t.valid_to
            from consultation_table t where t.house_id = :house""";
    private static final String IN_FORCE = " and t.valid_from <= :on and (t.valid_to is null or t.valid_to > :on)";

    private final EntityManager entityManager;

    ConsultationTables(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * One table, also one that has ended: cases of old refer to it.
     *
     * @throws Refused 404 if the house has no such table
     */
    public ConsultationTable get(UUID houseId, UUID tableId) {
        return find(houseId, tableId).orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    /** The same; empty if the house has no such table. */
    public Optional<ConsultationTable> find(UUID houseId, UUID tableId) {
        return query(" and t.id = :id", Map.of("house", houseId, "id", tableId)).stream()
                .findFirst();
    }

    /** The table the house calls by this code, also one that has ended. */
    public Optional<ConsultationTable> findByCode(UUID houseId, String code) {
        return query(" and t.code = :code", Map.of("house", houseId, "code", code)).stream()
                .findFirst();
    }

    /** The tables in force today that serve a theme, those of the theme itself before those that serve all. */
    public List<ConsultationTable> findFor(UUID houseId, String theme) {
        return query(
                IN_FORCE + " and (t.theme = :theme or t.theme is null) order by t.theme nulls last, t.code",
                Map.of("house", houseId, "theme", theme, "on", Amsterdam.day(Instant.now())));
    }

    /** Every table the house has or had, by id, in one statement: for naming them in lists. */
    public Map<UUID, ConsultationTable> findAll(UUID houseId) {
        return query("", Map.of("house", houseId)).stream()
                .collect(Collectors.toMap(ConsultationTable::id, Function.identity()));
    }

    /** Those in force today, by id, of one theme if it is given. */
    List<ConsultationTable> list(UUID houseId, Optional<String> theme, Optional<UUID> after, int atMost) {
        Map<String, Object> parameters = new HashMap<>(
                Map.of("house", houseId, "on", Amsterdam.day(Instant.now()), "after", after.orElse(BEFORE_ALL)));
        theme.ifPresent(code -> parameters.put("theme", code));
        String narrow = theme.isPresent() ? " and t.theme = :theme" : "";
        return query(IN_FORCE + narrow + " and t.id > :after order by t.id limit " + atMost, parameters);
    }

    private List<ConsultationTable> query(String narrow, Map<String, Object> parameters) {
        var query = entityManager.createNativeQuery(TABLES + narrow, Tuple.class);
        parameters.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows.stream().map(ConsultationTables::table).toList();
    }

    private static ConsultationTable table(Tuple row) {
        String kinds = row.get(11, String.class);
        return new ConsultationTable(
                row.get(0, UUID.class),
                row.get(1, Integer.class),
                row.get(2, String.class),
                row.get(3, String.class),
                TableType.valueOf(row.get(4, String.class)),
                row.get(5, String.class),
                row.get(6, String.class),
                row.get(7, String.class),
                row.get(8, String.class),
                row.get(9, Boolean.class),
                row.get(10, Integer.class),
                kinds.isEmpty() ? Set.of() : Set.of(kinds.split(",")),
                row.get(12, LocalDate.class),
                row.get(13, LocalDate.class));
    }
}
