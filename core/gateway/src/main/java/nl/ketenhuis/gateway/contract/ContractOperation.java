package nl.ketenhuis.gateway.contract;

import com.networknt.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An operation of the contract: what it may be asked.
 *
 * @param id operation id
 * @param method HTTP method
 * @param parameters of path, query and header
 * @param bodies schema of the body by media type; empty if it takes no body
 * @param bodyRequired whether it does nothing without a body
 * @param answers media types it may answer with when all is well; empty if without a body
 */
public record ContractOperation(
        String id,
        String method,
        List<ContractParameter> parameters,
        Map<String, Schema> bodies,
        boolean bodyRequired,
        Set<String> answers) {

    /** The query parameter of this name, if it has one. */
    public Optional<ContractParameter> queryParameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.place().equals("query"))
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }
}
