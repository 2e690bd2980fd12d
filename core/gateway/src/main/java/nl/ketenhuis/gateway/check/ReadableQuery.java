package nl.ketenhuis.gateway.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ketenhuis.gateway.call.Call;
import nl.ketenhuis.gateway.call.Check;
import nl.ketenhuis.gateway.call.Destination;
import nl.ketenhuis.gateway.contract.ContractOperation;
import nl.ketenhuis.gateway.contract.ContractParameter;
import nl.ketenhuis.gateway.contract.InputRules;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;

/** A query says everything once (GW-41), and nothing the operation does not know. */
final class ReadableQuery implements Check {

    @Override
    public void examine(Call call) {
        Map<String, List<String>> query = Query.of(call);
        List<InputError> errors = new ArrayList<>();
        query.forEach((name, values) -> {
            if (!isKnown(call.destination(), name)) {
                errors.add(InputRules.unknownParameter(name));
            } else if (values.size() > 1 && !isRepeatable(call.destination(), name)) {
                errors.add(InputRules.repeatedParameter(name));
            }
        });
        if (!errors.isEmpty()) {
            throw new Refused(Refusal.invalid(errors));
        }
    }

    private static boolean isKnown(Destination destination, String name) {
        return operation(destination) == null
                || operation(destination).queryParameter(name).isPresent();
    }

    private static boolean isRepeatable(Destination destination, String name) {
        return operation(destination) != null
                && operation(destination)
                        .queryParameter(name)
                        .filter(ContractParameter::repeatable)
                        .isPresent();
    }

    private static ContractOperation operation(Destination destination) {
        return destination instanceof Destination.Operation known ? known.operation() : null;
    }
}
