package nl.ketenhuis.gateway.operation;

import nl.ketenhuis.gateway.identity.Caller;

/**
 * Which operations of the contract a caller may use at all, by role; the first of the access policy's three questions
 * (operation, row, section). Deny by default (GW-14, S-SEC-6). Implemented by the register, exactly once.
 *
 * <p>Asked on an event loop for every call: answers from memory and never blocks.
 */
public interface OperationPolicy {

    /**
     * Whether this caller may use the operation; {@code false} for any operation it does not know.
     *
     * @param operationId as in the contract
     */
    boolean permits(String operationId, Caller caller);
}
