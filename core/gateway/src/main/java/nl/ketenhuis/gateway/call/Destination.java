package nl.ketenhuis.gateway.call;

import java.util.Map;
import java.util.Set;
import nl.ketenhuis.gateway.contract.ContractOperation;

/** What a call is addressed to, by its method and path. */
public sealed interface Destination {

    /**
     * An operation of the contract.
     *
     * @param ids the path's parameters by name
     */
    record Operation(ContractOperation operation, Map<String, String> ids) implements Destination {}

    /** Somewhere below {@code /partners/<partner>}; the adapter's own routes know where. */
    record PartnerEndpoint(String partner) implements Destination {}

    /** Something anyone may read without logging in: a contract, the documentation. */
    record PublicDocument() implements Destination {}

    /** A path that exists, but not with this method. */
    record OtherMethod(Set<String> allowed) implements Destination {}

    /** Nothing of ours. */
    record Nowhere() implements Destination {}
}
