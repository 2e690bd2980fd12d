package nl.ketenhuis.plan.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.plan.work.Watch;

/** Sees to it that no place stays free while someone waits: the line skips who is in another's hand at that moment. */
@ApplicationScoped
class LineWatch implements Watch {

    private final EntityManager entityManager;
    private final CapacityAllotments allotments;
    private final WaitingLine line;

    LineWatch(EntityManager entityManager, CapacityAllotments allotments, WaitingLine line) {
        this.entityManager = entityManager;
        this.allotments = allotments;
        this.line = line;
    }

    @Override
    public String name() {
        return "advanceLine";
    }

    @Override
    public Collection<UUID> suspects(LocalDate today, int atMost) {
        return entityManager
                .createQuery(
                        "select distinct r.caseId from CapacityAllotment a join Reservation r on r.allotmentId = a.id"
                                + " where a.waiting > 0 and a.reserved + a.used < a.slots and r.status = WAITING",
                        UUID.class)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public int look(CaseFile caseFile, LocalDate today, String traceId) {
        List<UUID> waitsFor = entityManager
                .createQuery(
                        "select distinct r.allotmentId from Reservation r where r.caseId = :case and r.status = WAITING",
                        UUID.class)
                .setParameter("case", caseFile.id())
                .getResultList();
        return waitsFor.stream()
                .sorted()
                .mapToInt(id -> line.advance(allotments.lock(id)))
                .sum();
    }
}
