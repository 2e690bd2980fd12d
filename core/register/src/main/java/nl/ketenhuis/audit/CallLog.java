package nl.ketenhuis.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import nl.ketenhuis.gateway.audit.OperationLog;
import nl.ketenhuis.gateway.audit.OperationRecord;

/** Turns each call that nobody recorded yet into an audit entry (GW-56). */
@ApplicationScoped
class CallLog implements OperationLog {

    private final AuditTrail trail;

    CallLog(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public CompletionStage<Void> record(OperationRecord call) {
        return trail.recordAlone(AuditEntry.of(call));
    }
}
