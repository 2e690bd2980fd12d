package nl.ketenhuis.plan.intervention;

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

/** Finds interventions of which nothing was heard for too long (K-15), and asks the partner that carries them out. */
@ApplicationScoped
class InterventionStagnation implements Watch {

    private static final String SILENT =
            "status in (AGREED, STARTED, SUSPENDED) and stagnantSince is null and place is null and lastProgressAt < ?1";

    private final Interventions interventions;
    private final WorkItems work;
    private final CaseCourse course;
    private final WatchConfig config;

    InterventionStagnation(Interventions interventions, WorkItems work, CaseCourse course, WatchConfig config) {
        this.interventions = interventions;
        this.work = work;
        this.course = course;
        this.config = config;
    }

    @Override
    public String name() {
        return "findStagnantInterventions";
    }

    @Override
    public Collection<UUID> suspects(LocalDate today, int atMost) {
        return interventions
                .getEntityManager()
                .createQuery("select distinct i.caseId from Intervention i where " + SILENT, UUID.class)
                .setParameter(1, tooLongAgo())
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public int look(CaseFile caseFile, LocalDate today, String traceId) {
        List<Intervention> silent = interventions.list(SILENT + " and caseId = ?2", tooLongAgo(), caseFile.id());
        silent.forEach(one -> {
            one.stagnate();
            work.raise(caseFile, one.organisationId(), WorkItem.Kind.INTERVENTION_STAGNANT, one.id(), today);
            course.tell(caseFile, Happening.PROGRESS_STAGNATED, one.id(), traceId);
        });
        return silent.size();
    }

    private Instant tooLongAgo() {
        return Instant.now().minus(config.stagnation());
    }
}
