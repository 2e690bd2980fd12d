package nl.ketenhuis.plan.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.plan.course.CaseCourse;
import nl.ketenhuis.plan.course.Happening;
import nl.ketenhuis.plan.work.Watch;
import nl.ketenhuis.plan.work.WatchConfig;
import nl.ketenhuis.plan.work.WorkItem;
import nl.ketenhuis.plan.work.WorkItems;

/** Finds agreements that are worked on, but of which nothing was heard for too long, and asks who is responsible. */
@ApplicationScoped
class AgreementStagnation implements Watch {

    private static final String SILENT = "status = IN_PROGRESS and stagnantSince is null and lastProgressAt < ?1";

    private final Agreements agreements;
    private final WorkItems work;
    private final CaseCourse course;
    private final WatchConfig config;

    AgreementStagnation(Agreements agreements, WorkItems work, CaseCourse course, WatchConfig config) {
        this.agreements = agreements;
        this.work = work;
        this.course = course;
        this.config = config;
    }

    @Override
    public String name() {
        return "findStagnantAgreements";
    }

    @Override
    public Collection<UUID> suspects(LocalDate today, int atMost) {
        return agreements
                .getEntityManager()
                .createQuery("select distinct a.caseId from Agreement a where " + SILENT, UUID.class)
                .setParameter(1, tooLongAgo())
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public int look(CaseFile caseFile, LocalDate today, String traceId) {
        List<Agreement> silent = agreements.list(SILENT + " and caseId = ?2", tooLongAgo(), caseFile.id());
        silent.forEach(one -> {
            one.stagnate();
            UUID responsible = one.responsibleOrganisationId();
            work.raise(caseFile, responsible, WorkItem.Kind.AGREEMENT_STAGNANT, one.id(), one.dueDate());
            course.tell(caseFile, Happening.PROGRESS_STAGNATED, one.id(), traceId);
        });
        return silent.size();
    }

    private Instant tooLongAgo() {
        return Instant.now().minus(config.stagnation());
    }
}
