package nl.ketenhuis.gateway.identity;

/** The caller of the HTTP request being handled. Inject it where a resource needs to know who asks. */
public interface CurrentCaller {

    /**
     * The caller, already authenticated and within its limits.
     *
     * @throws IllegalStateException outside an HTTP request that passed the gateway
     */
    Caller get();
}
