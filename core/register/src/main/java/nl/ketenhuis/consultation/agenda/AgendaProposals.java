package nl.ketenhuis.consultation.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.consultation.Consultation;
import nl.ketenhuis.consultation.MeetingCounts;
import nl.ketenhuis.disclosure.CaseScope;
import nl.ketenhuis.disclosure.Viewer;

/** What could be on an agenda: the cases of the table by priority (S-CON-9), as many as there is room for. */
@ApplicationScoped
class AgendaProposals {

    private static final String BY_PRIORITY = """
            select c from CaseFile c
            where c.tableId = :table and c.status <> ON_HOLD and c.status <> CLOSED
              and not exists (select 1 from AgendaItem i where i.caseId = c.id and i.status = PLANNED) and\s""";

    private final EntityManager entityManager;
    private final MeetingCounts counts;

    AgendaProposals(EntityManager entityManager, MeetingCounts counts) {
        this.entityManager = entityManager;
        this.counts = counts;
    }

    List<CaseFile> of(Consultation meeting, Viewer viewer, int atMost) {
        long room = meeting.capacity() == null ? atMost : meeting.capacity() - counts.waiting(meeting.id());
        if (room <= 0) {
            return List.of();
        }
        TypedQuery<CaseFile> query = entityManager
                .createQuery(
                        BY_PRIORITY + CaseScope.condition("c", viewer)
                                + " order by c.priority, c.nextDate nulls last, c.id",
                        CaseFile.class)
                .setParameter("table", meeting.tableId())
                .setMaxResults((int) Math.min(room, atMost));
        CaseScope.bind(query, viewer);
        return query.getResultList();
    }
}
