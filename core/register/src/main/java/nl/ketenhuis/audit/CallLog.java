package nl.ketenhuis.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import nl.ketenhuis.gateway.audit.OperationLog;
import nl.ketenhuis.gateway.audit.OperationRecord;
import nl.ketenhuis.gateway.audit.OperationRecord.Result;

/** Turns each call the gateway saw into an audit entry (GW-56). */
@ApplicationScoped
class CallLog implements OperationLog {

    private final AuditTrail trail;

    CallLog(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public CompletionStage<Void> record(OperationRecord call) {
        return trail.recordAlone(new AuditEntry(
                call.house(),
                call.at(),
                call.operation(),
                verb(call.operation()),
                call.object(),
                call.result() == Result.DONE ? "DONE" : call.result() + " " + call.status(),
                call.origin(),
                call.subject().orElse("anonymous"),
                call.organisation(),
                call.purpose(),
                call.traceId()));
    }

    /** Reading operations begin with one of three words in the contract; all others change something. */
    private static Verb verb(String operation) {
        boolean reads = operation.startsWith("get") || operation.startsWith("list") || operation.startsWith("search");
        return reads ? Verb.CONSULT : Verb.ALTER;
    }
}
