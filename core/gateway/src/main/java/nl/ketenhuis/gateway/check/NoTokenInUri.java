package nl.ketenhuis.gateway.check;

import nl.ketenhuis.gateway.call.Call;
import nl.ketenhuis.gateway.call.Check;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/** An access token comes in the header and nowhere else (GW-13). */
final class NoTokenInUri implements Check {

    @Override
    public void examine(Call call) {
        if (Query.of(call).containsKey("access_token")) {
            throw new Refused(ProblemCategory.UNAUTHENTICATED, "token-in-uri");
        }
    }
}
