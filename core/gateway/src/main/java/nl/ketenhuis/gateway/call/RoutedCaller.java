package nl.ketenhuis.gateway.call;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ketenhuis.gateway.identity.Caller;
import nl.ketenhuis.gateway.identity.CurrentCaller;

/** The caller of the call being handled. */
@ApplicationScoped
class RoutedCaller implements CurrentCaller {

    private final CurrentCall call;

    RoutedCaller(CurrentCall call) {
        this.call = call;
    }

    @Override
    public Caller get() {
        return call.get().caller().orElseThrow(() -> new IllegalStateException("the caller is not authenticated"));
    }
}
