package nl.ketenhuis.gateway.audit;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ketenhuis.gateway.call.CurrentCall;

/** The note on the call being handled. */
@ApplicationScoped
class RoutedAudit implements OperationAudit {

    private static final int OK = 200;

    private final CurrentCall call;

    RoutedAudit(CurrentCall call) {
        this.call = call;
    }

    @Override
    public void markRecorded() {
        call.get().recordedByAct();
    }

    @Override
    public OperationRecord whenDone() {
        return Recording.describe(call.get(), OK);
    }
}
