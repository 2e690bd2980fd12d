package nl.ketenhuis.gateway;

import jakarta.inject.Singleton;
import nl.ketenhuis.gateway.identity.Caller;
import nl.ketenhuis.gateway.operation.OperationPolicy;

/** Whoever has the role of the clerk may do everything. */
@Singleton
class RolePolicy implements OperationPolicy {

    @Override
    public boolean permits(String operationId, Caller caller) {
        return caller.has("clerk");
    }
}
