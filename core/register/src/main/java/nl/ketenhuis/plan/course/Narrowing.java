package nl.ketenhuis.plan.course;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a list is narrowed to, and its order: conditions in HQL on {@code t}, the thing, and {@code c}, its case. */
public final class Narrowing {

    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private String order = "t.id desc";

    /** Adds a condition on one named parameter, when there is a value for it. */
    public Narrowing by(String condition, String name, Optional<?> value) {
        value.ifPresent(given -> {
            conditions.append(" and ").append(condition);
            values.put(name, given);
        });
        return this;
    }

    /** Adds a condition without parameters. */
    public Narrowing by(String condition) {
        conditions.append(" and ").append(condition);
        return this;
    }

    /** Goes on after a row of a list ordered by a day and the id. */
    public Narrowing after(String day, Optional<List<String>> position) {
        position.ifPresent(keys -> {
            conditions.append(" and (t.").append(day).append(", t.id) > (:afterDay, :afterId)");
            values.put("afterDay", LocalDate.parse(keys.get(0)));
            values.put("afterId", UUID.fromString(keys.get(1)));
        });
        return this;
    }

    /** Goes on before a row of a list ordered newest first. */
    public Narrowing before(Optional<List<String>> position) {
        return by("t.id < :before", "before", position.map(keys -> UUID.fromString(keys.get(0))));
    }

    /** Orders otherwise than newest first. */
    public Narrowing ordered(String by) {
        order = by;
        return this;
    }

    String hql() {
        return conditions + " order by " + order;
    }

    void bind(Query query) {
        values.forEach(query::setParameter);
    }
}
