package nl.ketenhuis.disclosure;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.ketenhuis.audit.AuditTrail;
import nl.ketenhuis.audit.GroupCommit;
import nl.ketenhuis.audit.Insert;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/** Every supply of case data to someone, with purpose and legal basis (S-SEC-1, I-09): append-only. */
@ApplicationScoped
public class DisclosureRegister {

    private static final String INSERT = """
            insert into disclosure (id, house_id, case_id, at, operation, actor, organisation, purpose, legal_basis, trace_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final int PATIENCE_SECONDS = 5;

    private final GroupCommit groupCommit;
    private final AuditTrail auditTrail;

    DisclosureRegister(GroupCommit groupCommit, AuditTrail auditTrail) {
        this.groupCommit = groupCommit;
        this.auditTrail = auditTrail;
    }

    /** Begins to record that a viewer is shown a case; the answer must wait for {@link Pending#await}. */
    public Pending begin(Viewer viewer, UUID caseId, String operation) {
        Purpose purpose = viewer.purpose().orElseThrow();
        return begin(
                new Disclosure(viewer.houseId(), caseId, operation, viewer.subject(), viewer.organisation(), purpose),
                viewer.traceId());
    }

    /** The same of a case of any house: it stands in the register of the house whose case it is. */
    public Pending begin(Disclosure disclosure, String traceId) {
        return new Pending(groupCommit.add(row(disclosure, traceId)).toCompletableFuture());
    }

    /** Records a supply to a partner's system in the caller's transaction, before it is sent. */
    public void record(Disclosure disclosure, String traceId) {
        auditTrail.add(row(disclosure, traceId));
    }

    private static Insert row(Disclosure disclosure, String traceId) {
        return Insert.of(
                INSERT,
                UuidCreator.getTimeOrderedEpoch(),
                disclosure.houseId(),
                disclosure.caseId(),
                Instant.now(),
                disclosure.operation(),
                disclosure.actor(),
                disclosure.organisation(),
                disclosure.purpose().code(),
                disclosure.purpose().legalBasis(),
                traceId);
    }

    /** A record on its way to disk. */
    public static final class Pending {

        private final CompletableFuture<Void> durable;

        private Pending(CompletableFuture<Void> durable) {
            this.durable = durable;
        }

        /**
         * Waits until the record is durable.
         *
         * @throws Refused 503 {@code disclosure-not-recorded}: then nothing may be shown
         */
        public void await() {
            try {
                durable.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Refused(ProblemCategory.BUSY, "disclosure-not-recorded");
            } catch (ExecutionException | TimeoutException e) {
                throw new Refused(ProblemCategory.BUSY, "disclosure-not-recorded");
            }
        }
    }
}
