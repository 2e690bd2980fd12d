package nl.ketenhuis.gateway.limit;

import nl.ketenhuis.gateway.call.Call;
import nl.ketenhuis.gateway.call.Check;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/** All headers together are no larger than this (GW-34). */
public record HeaderSize(long most) implements Check {

    @Override
    public void examine(Call call) {
        long size = 0;
        for (var header : call.context().request().headers()) {
            size += header.getKey().length() + header.getValue().length();
        }
        if (size > most) {
            throw new Refused(ProblemCategory.HEADERS_TOO_LARGE, "headers-too-large");
        }
    }
}
