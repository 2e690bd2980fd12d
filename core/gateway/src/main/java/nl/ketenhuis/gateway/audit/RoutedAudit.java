package nl.ketenhuis.gateway.audit;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ketenhuis.gateway.call.CurrentCall;

/** The note on the call being handled. */
@ApplicationScoped
class RoutedAudit implements OperationAudit {

    private final CurrentCall call;

    RoutedAudit(CurrentCall call) {
        this.call = call;
    }

    @Override
    public void markRecorded() {
        call.get().recordedByAct();
    }
}
