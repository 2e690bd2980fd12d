package nl.ketenhuis.gateway.audit;

/** The gateway's note, for the request being handled, of whether its use is written down already. */
public interface OperationAudit {

    /**
     * The act or reading wrote its own record, in its own transaction: the gateway writes no second one. Forgotten again if the answer
     * becomes an error after all, as the transaction was then rolled back.
     *
     * @throws IllegalStateException outside an HTTP request that passed the gateway
     */
    void markRecorded();

    /**
     * What is to be written down of the request being handled if it ends well.
     *
     * @throws IllegalStateException outside an HTTP request that passed the gateway
     */
    OperationRecord whenDone();
}
