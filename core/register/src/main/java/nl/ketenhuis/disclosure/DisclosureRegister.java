package nl.ketenhuis.disclosure;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.ketenhuis.audit.AuditTrail;
import nl.ketenhuis.audit.Insert;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/** Every supply of case data to someone, with purpose and legal basis (S-SEC-1, I-09): append-only. */
@ApplicationScoped
public class DisclosureRegister {

    private static final String INSERT = """
            insert into disclosure (id, house_id, case_id, at, operation, actor, organisation, purpose, legal_basis, trace_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final AuditTrail auditTrail;

    DisclosureRegister(AuditTrail auditTrail) {
        this.auditTrail = auditTrail;
    }

    /**
     * Shows cases to a viewer, once each: the records of it stand or fall with the caller's transaction, and the answer is made
     * when they are written.
     *
     * @param operation operation id of the contract
     * @throws Refused 503 {@code disclosure-not-recorded}: then nothing may be shown
     */
    public <T> T show(Viewer viewer, String operation, Collection<UUID> cases, Supplier<T> answer) {
        List<Disclosure> shown = cases.stream()
                .distinct()
                .map(id -> Disclosure.to(viewer, viewer.houseId(), id, operation))
                .toList();
        return show(shown, viewer.traceId(), answer);
    }

    /** The same of cases of any house: each stands in the register of the house whose case it is. */
    public <T> T show(Collection<Disclosure> shown, String traceId, Supplier<T> answer) {
        try {
            auditTrail.add(shown.stream().map(one -> row(one, traceId)).toList());
        } catch (PersistenceException e) {
            throw new Refused(ProblemCategory.BUSY, "disclosure-not-recorded");
        }
        return answer.get();
    }

    /** Records a supply to a partner's system in the caller's transaction, before it is sent. */
    public void record(Disclosure disclosure, String traceId) {
        auditTrail.add(List.of(row(disclosure, traceId)));
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
}
