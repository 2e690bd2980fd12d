package nl.ketenhuis.gateway.check;

import java.util.List;
import nl.ketenhuis.gateway.call.Call;
import nl.ketenhuis.gateway.call.Check;
import nl.ketenhuis.gateway.call.PersonalNumbers;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/** No citizen service number stands in an address (GW-54). */
final class NoPersonalNumber implements Check {

    @Override
    public void examine(Call call) {
        boolean inQuery = Query.of(call).entrySet().stream()
                .anyMatch(entry -> PersonalNumbers.in(entry.getKey()) || isIn(entry.getValue()));
        if (inQuery || PersonalNumbers.in(call.path())) {
            throw new Refused(ProblemCategory.INVALID, "personal-number-in-uri");
        }
    }

    private static boolean isIn(List<String> values) {
        return values.stream().anyMatch(PersonalNumbers::in);
    }
}
