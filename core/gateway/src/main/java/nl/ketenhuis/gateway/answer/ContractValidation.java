package nl.ketenhuis.gateway.answer;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ketenhuis.gateway.call.Call;
import nl.ketenhuis.gateway.call.CurrentCall;
import nl.ketenhuis.gateway.call.Destination;
import nl.ketenhuis.gateway.check.MediaTypes;
import nl.ketenhuis.gateway.contract.ContractParameter;
import nl.ketenhuis.gateway.contract.InputRules;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;

/** Nothing reaches a resource that the contract does not allow; all that is wrong is told at once (GW-31). */
@Provider
class ContractValidation implements ContainerRequestFilter {

    private final CurrentCall current;

    ContractValidation(CurrentCall current) {
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Call call = current.get();
        if (call.destination() instanceof Destination.Operation addressed) {
            List<InputError> errors = new ArrayList<>();
            for (ContractParameter parameter : addressed.operation().parameters()) {
                errors.addAll(InputRules.parameter(parameter, values(call, addressed, parameter)));
            }
            errors.addAll(InputRules.body(addressed.operation(), mediaType(call), body(call)));
            if (!errors.isEmpty()) {
                throw new Refused(Refusal.invalid(errors));
            }
        }
    }

    private static List<String> values(Call call, Destination.Operation addressed, ContractParameter parameter) {
        HttpServerRequest request = call.context().request();
        return switch (parameter.place()) {
            case "path" ->
                Optional.ofNullable(addressed.ids().get(parameter.name())).stream()
                        .toList();
            case "query" -> call.context().queryParam(parameter.name());
            case "header" -> request.headers().getAll(parameter.name());
            default -> List.of();
        };
    }

    private static String mediaType(Call call) {
        return Optional.ofNullable(call.context().request().getHeader("Content-Type"))
                .map(MediaTypes::bare)
                .orElse("");
    }

    private static byte[] body(Call call) {
        Buffer body =
                call.context().body() == null ? null : call.context().body().buffer();
        return body == null ? new byte[0] : body.getBytes();
    }
}
