package nl.ketenhuis.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

/** Puts what happened on the timeline of a case. In the caller's transaction. */
@ApplicationScoped
public class CaseTimeline {

    private final EntityManager entityManager;

    CaseTimeline(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Adds one entry; the time of receipt is now.
     *
     * @param occurredAt when it happened, by its source
     * @param subjectType what it is about, as in {@code plan} or {@code case}; null when it is the case itself
     * @param subjectId id of that; null when it is the case itself
     */
    public void add(
            CaseFile caseFile, TimelineEntry.Kind kind, Instant occurredAt, String subjectType, UUID subjectId) {
        entityManager.persist(TimelineEntry.of(caseFile, kind, occurredAt).about(subjectType, subjectId));
    }

    /** Adds an entry about the case itself, that happens now. */
    public void add(CaseFile caseFile, TimelineEntry.Kind kind) {
        entityManager.persist(TimelineEntry.of(caseFile, kind, Instant.now()));
    }
}
