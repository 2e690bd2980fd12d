package nl.ketenhuis.gateway.check;

import java.util.Set;
import java.util.TreeSet;
import nl.ketenhuis.gateway.call.Call;
import nl.ketenhuis.gateway.call.Check;
import nl.ketenhuis.gateway.call.Destination;
import nl.ketenhuis.gateway.problem.Faults;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/** There is something at this path, and it knows this method (GW-39); TRACE and CONNECT are known nowhere. */
final class Existence implements Check {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final Set<String> OURS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    @Override
    public void examine(Call call) {
        if (call.destination() instanceof Destination.OtherMethod other) {
            throw notAllowed(call, other.allowed());
        }
        if (!METHODS.contains(call.method())) {
            throw notAllowed(call, OURS);
        }
        if (call.destination() instanceof Destination.Nowhere) {
            throw new Refused(Faults.unknown());
        }
    }

    private static Refused notAllowed(Call call, Set<String> allowed) {
        call.context().response().putHeader("Allow", String.join(", ", new TreeSet<>(allowed)));
        return new Refused(ProblemCategory.METHOD_NOT_ALLOWED, "method-not-allowed");
    }
}
