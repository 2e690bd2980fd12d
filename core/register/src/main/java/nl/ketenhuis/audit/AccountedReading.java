package nl.ketenhuis.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import nl.ketenhuis.gateway.audit.OperationAudit;
import nl.ketenhuis.gateway.audit.OperationRecord;

/** Lets an operation that reads be one transaction; acts make theirs themselves. */
@Accounted
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class AccountedReading {

    private final OperationAudit operations;
    private final AuditTrail trail;
    private final EntityManager entityManager;

    AccountedReading(OperationAudit operations, AuditTrail trail, EntityManager entityManager) {
        this.operations = operations;
        this.trail = trail;
        this.entityManager = entityManager;
    }

    @AroundInvoke
    Object account(InvocationContext operation) throws Exception {
        OperationRecord call = operations.whenDone();
        if (Verb.of(call.operation()) != Verb.CONSULT) {
            return operation.proceed();
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            // A reading changes nothing that its own queries look for: no need to compare all entities before each
            entityManager.setFlushMode(FlushModeType.COMMIT);
            Object answer = operation.proceed();
            trail.record(AuditEntry.of(call));
            operations.markRecorded();
            return answer;
        });
    }
}
