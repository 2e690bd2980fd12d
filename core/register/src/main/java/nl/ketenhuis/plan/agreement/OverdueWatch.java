package nl.ketenhuis.plan.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.plan.course.CaseCourse;
import nl.ketenhuis.plan.course.Happening;
import nl.ketenhuis.plan.work.Watch;
import nl.ketenhuis.plan.work.WorkItem;
import nl.ketenhuis.plan.work.WorkItems;

/** Finds agreements that are late, once for each last day, and puts them on the list of who is responsible (S-INF-20, T-02). */
@ApplicationScoped
class OverdueWatch implements Watch {

    private static final String LATE =
            "status in (OPEN, IN_PROGRESS) and dueDate < ?1 and overdueToldFor is distinct from dueDate";

    private final Agreements agreements;
    private final WorkItems work;
    private final CaseCourse course;

    OverdueWatch(Agreements agreements, WorkItems work, CaseCourse course) {
        this.agreements = agreements;
        this.work = work;
        this.course = course;
    }

    @Override
    public String name() {
        return "findOverdueAgreements";
    }

    @Override
    public Collection<UUID> suspects(LocalDate today, int atMost) {
        return agreements
                .getEntityManager()
                .createQuery("select distinct a.caseId from Agreement a where " + LATE, UUID.class)
                .setParameter(1, today)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public int look(CaseFile caseFile, LocalDate today, String traceId) {
        List<Agreement> late = agreements.list(LATE + " and caseId = ?2", today, caseFile.id());
        late.forEach(one -> {
            one.toldOverdue();
            UUID responsible = one.responsibleOrganisationId();
            work.raise(caseFile, responsible, WorkItem.Kind.AGREEMENT_OVERDUE, one.id(), one.dueDate());
            course.tell(caseFile, Happening.AGREEMENT_OVERDUE, one.id(), traceId);
        });
        return late.size();
    }
}
