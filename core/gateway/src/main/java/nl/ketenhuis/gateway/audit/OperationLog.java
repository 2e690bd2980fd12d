package nl.ketenhuis.gateway.audit;

import java.util.concurrent.CompletionStage;

/**
 * Where the use of operations is written down. Implemented by the register, exactly once.
 *
 * <p>Asked once for every call of a contract operation, and for every refused call of a partner's endpoint, before the answer
 * leaves; unless {@link OperationAudit#markRecorded()} says that the act wrote its own record (GW-56).
 */
public interface OperationLog {

    /**
     * Writes the record durably. Called on an event loop or a worker thread, without a transaction: must return at once and
     * do its work elsewhere. The answer is held back until the stage completes; when it fails, the caller gets a 503 in its
     * place.
     */
    CompletionStage<Void> record(OperationRecord operation);
}
