package nl.ketenhuis.gateway.check;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.ketenhuis.gateway.call.Call;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/** The query of a call, decoded. */
final class Query {

    private static final int MOST_PARAMETERS = 100;

    private Query() {}

    /** All values by name. */
    static Map<String, List<String>> of(Call call) {
        String query = call.context().request().query();
        if (query == null || query.isEmpty()) {
            return Map.of();
        }
        try {
            Map<String, List<String>> parameters =
                    new QueryStringDecoder(query, StandardCharsets.UTF_8, false, MOST_PARAMETERS, true).parameters();
            if (parameters.keySet().stream().anyMatch(String::isEmpty)) {
                throw malformed();
            }
            return parameters;
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
    }

    private static Refused malformed() {
        return new Refused(ProblemCategory.INVALID, "malformed-query");
    }
}
