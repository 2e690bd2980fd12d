package nl.ketenhuis.gateway.check;

import nl.ketenhuis.gateway.call.Call;
import nl.ketenhuis.gateway.call.Check;
import nl.ketenhuis.gateway.call.Destination;
import nl.ketenhuis.gateway.identity.Caller;
import nl.ketenhuis.gateway.operation.OperationPolicy;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/** The caller may use what it calls: by the operation policy, or by being that partner's own system (GW-14). */
record Permission(OperationPolicy policy) implements Check {

    @Override
    public void examine(Call call) {
        if (!permits(call.destination(), call.caller().orElseThrow())) {
            throw new Refused(ProblemCategory.REFUSED, "not-permitted");
        }
    }

    private boolean permits(Destination destination, Caller caller) {
        if (destination instanceof Destination.Operation known) {
            return policy.permits(known.operation().id(), caller);
        }
        return destination instanceof Destination.PartnerEndpoint endpoint
                && caller.system()
                && caller.has("partner-" + endpoint.partner());
    }
}
