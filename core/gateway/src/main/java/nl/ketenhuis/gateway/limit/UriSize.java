package nl.ketenhuis.gateway.limit;

import nl.ketenhuis.gateway.call.Call;
import nl.ketenhuis.gateway.call.Check;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/** An address is no longer than this (GW-34). */
public record UriSize(long most) implements Check {

    @Override
    public void examine(Call call) {
        if (call.context().request().uri().length() > most) {
            throw new Refused(ProblemCategory.URI_TOO_LONG, "uri-too-long");
        }
    }
}
