package nl.ketenhuis.casefile.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The conditions of a list, with the parameters of those that were asked for. */
final class Narrowing {

    private final StringBuilder where;
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param scope what holds in any case */
    Narrowing(String scope) {
        where = new StringBuilder(" where ").append(scope);
    }

    /** Adds a condition, if it was asked for. */
    Narrowing by(String condition, String parameter, Optional<?> value) {
        value.ifPresent(wanted -> {
            where.append(" and ").append(condition);
            parameters.put(parameter, wanted);
        });
        return this;
    }

    /** Adds a condition without a parameter, if there is one. */
    Narrowing by(Optional<String> condition) {
        condition.ifPresent(wanted -> where.append(" and ").append(wanted));
        return this;
    }

    String where() {
        return where.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
