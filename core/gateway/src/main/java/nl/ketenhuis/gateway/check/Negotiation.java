package nl.ketenhuis.gateway.check;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Set;
import nl.ketenhuis.gateway.call.Call;
import nl.ketenhuis.gateway.call.Check;
import nl.ketenhuis.gateway.call.Destination;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/** A body comes in a type that is read there, and the answer in a type the caller accepts (GW-32). */
final class Negotiation implements Check {

    private static final Set<String> JSON = Set.of("application/json");

    @Override
    public void examine(Call call) {
        HttpServerRequest request = call.context().request();
        if (hasBody(request) && !isReadable(request.headers().getAll("Content-Type"), readable(call.destination()))) {
            throw new Refused(ProblemCategory.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type");
        }
        String accept = String.join(",", request.headers().getAll("Accept"));
        Set<String> answers = answers(call.destination());
        if (!accept.isBlank() && !answers.isEmpty() && !MediaTypes.accepts(accept, answers)) {
            throw new Refused(ProblemCategory.NOT_ACCEPTABLE, "not-acceptable");
        }
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return request.headers().contains("Transfer-Encoding") || (length != null && !length.equals("0"));
    }

    private static boolean isReadable(List<String> types, Set<String> readable) {
        return types.size() == 1 && readable.contains(MediaTypes.bare(types.get(0))) && MediaTypes.isUtf8(types.get(0));
    }

    private static Set<String> readable(Destination destination) {
        boolean known = destination instanceof Destination.Operation operation
                && !operation.operation().bodies().isEmpty();
        return known
                ? ((Destination.Operation) destination).operation().bodies().keySet()
                : JSON;
    }

    private static Set<String> answers(Destination destination) {
        return destination instanceof Destination.Operation operation
                ? operation.operation().answers()
                : JSON;
    }
}
