package nl.ketenhuis.casefile.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseEvents;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseOpeningStep;
import nl.ketenhuis.person.Person;

/** The record of the tables a case stands and stood on, from its opening. */
@ApplicationScoped
class TableAssignments implements CaseOpeningStep {

    private static final String EVENT = "nl.ketenhuis.case-table-assigned.v1";

    private final EntityManager entityManager;
    private final CaseEvents events;

    TableAssignments(EntityManager entityManager, CaseEvents events) {
        this.entityManager = entityManager;
        this.events = events;
    }

    @Override
    public void opened(CaseFile caseFile, List<Person> persons, String traceId) {
        if (caseFile.tableId() != null) {
            begin(caseFile, new TableAssignment(caseFile, null), traceId);
        }
    }

    /** Ends what stood, and begins this. */
    void replace(CaseFile caseFile, TableAssignment next, String traceId) {
        entityManager
                .createQuery(
                        "select t from TableAssignment t where t.caseId = :case and t.until is null",
                        TableAssignment.class)
                .setParameter("case", caseFile.id())
                .getResultList()
                .forEach(TableAssignment::end);
        entityManager.flush();
        begin(caseFile, next, traceId);
    }

    /** Newest first; the case must be known to be in sight. */
    List<TableAssignment> list(UUID caseId, Optional<UUID> before, int atMost) {
        TypedQuery<TableAssignment> query = entityManager
                .createQuery(
                        "select t from TableAssignment t where t.caseId = :case"
                                + (before.isPresent() ? " and t.id < :before" : "") + " order by t.id desc",
                        TableAssignment.class)
                .setParameter("case", caseId)
                .setMaxResults(atMost);
        before.ifPresent(id -> query.setParameter("before", id));
        return query.getResultList();
    }

    private void begin(CaseFile caseFile, TableAssignment assignment, String traceId) {
        entityManager.persist(assignment);
        events.tell(caseFile, EVENT, Instant.now(), traceId);
    }
}
