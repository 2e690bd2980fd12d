package nl.ketenhuis.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.hibernate.Session;

/** Where entries are written: with the act they are about, or on their own. */
@ApplicationScoped
public class AuditTrail {

    private final EntityManager entityManager;
    private final GroupCommit groupCommit;

    AuditTrail(EntityManager entityManager, GroupCommit groupCommit) {
        this.entityManager = entityManager;
        this.groupCommit = groupCommit;
    }

    /** Writes the entry in the caller's transaction: it stands or falls with the act. */
    public void record(AuditEntry entry) {
        add(List.of(entry.row(UuidCreator.getTimeOrderedEpoch())));
    }

    /** Adds rows of account in the caller's transaction. */
    public void add(List<Insert> rows) {
        entityManager.unwrap(Session.class).doWork(connection -> Insert.all(connection, rows));
    }

    /** Writes the entry by itself; the stage completes when it is durable. */
    public CompletionStage<Void> recordAlone(AuditEntry entry) {
        return groupCommit.add(entry.row(UuidCreator.getTimeOrderedEpoch()));
    }
}
