package nl.ketenhuis.gateway.call;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;

/** Finds the call that is being handled. */
@ApplicationScoped
public class CurrentCall {

    private final CurrentVertxRequest request;

    CurrentCall(CurrentVertxRequest request) {
        this.request = request;
    }

    /**
     * The call being handled.
     *
     * @throws IllegalStateException outside an HTTP request that passed the gateway
     */
    public Call get() {
        try {
            return Call.of(request.getCurrent())
                    .orElseThrow(() -> new IllegalStateException("the request did not pass the gateway"));
        } catch (ContextNotActiveException e) {
            throw new IllegalStateException("no HTTP request is being handled", e);
        }
    }
}
