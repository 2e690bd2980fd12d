package nl.ketenhuis.plan.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.plan.course.CaseCourse;
import nl.ketenhuis.plan.course.Happening;
import nl.ketenhuis.plan.intervention.Intervention;
import nl.ketenhuis.plan.intervention.Interventions;
import nl.ketenhuis.plan.work.WorkItems;

/** Makes agreements in cases. In the caller's transaction, with the case locked. */
@ApplicationScoped
public class Agreements implements PanacheRepositoryBase<Agreement, UUID> {

    /** Class of data of what partners do, where nothing else is said. */
    private static final String PLAIN = "INTERVENTION";

    private final Interventions interventions;
    private final WorkItems work;
    private final CaseCourse course;

    Agreements(Interventions interventions, WorkItems work, CaseCourse course) {
        this.interventions = interventions;
        this.work = work;
        this.course = course;
    }

    /**
     * Makes an agreement on a ground the caller answers for. Agreements without a plan bring the case as far as a plan would.
     *
     * @throws Refused 400 when the organisation takes no part in the case or the intervention is not of it, 409 when it is closed
     */
    public Agreement make(CaseFile caseFile, NewAgreement wish, Viewer viewer) {
        course.require("makeAgreement", caseFile, viewer);
        refuse(faults(caseFile, wish, viewer));
        Agreement made = new Agreement(caseFile, wish.of(dataClass(caseFile, wish)), viewer.subject());
        persist(made);
        if (made.status() == Agreement.Status.OPEN) {
            if (wish.ground() instanceof Ground.OfDecision) {
                course.follow("agreePlan", caseFile);
            }
            course.tell(caseFile, Happening.AGREEMENT_STATUS_CHANGED, made.id(), viewer.traceId());
        }
        return made;
    }

    /** An agreement is no more public than the intervention it is about. */
    private String dataClass(CaseFile caseFile, NewAgreement wish) {
        return wish.interventionId()
                .flatMap(id -> interventions.ofCase(caseFile.id(), List.of(id)).stream()
                        .findFirst())
                .map(Intervention::dataClass)
                .orElse(PLAIN);
    }

    /** A plan was agreed in this version: the agreements made for it stand from now on. */
    public void stand(UUID planId, int version) {
        list("planId = ?1 and status = DRAFT", planId).forEach(one -> one.stand(version));
    }

    /** Those of a plan that wait for it to be agreed. */
    public List<Agreement> drafted(UUID planId) {
        return list("planId = ?1 and status = DRAFT", planId);
    }

    /** Ids of those that came with the versions after one and up to another. */
    public List<UUID> cameBetween(UUID planId, int after, int upTo) {
        return getEntityManager()
                .createQuery(
                        "select a.id from Agreement a where a.planId = :plan and a.planVersion > :after"
                                + " and a.planVersion <= :upTo order by a.id",
                        UUID.class)
                .setParameter("plan", planId)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultList();
    }

    /** The release they are counted from moved: so do their last days. */
    public void moveWithRelease(UUID trackId, LocalDate release) {
        list("aftercareTrackId = ?1 and status in (OPEN, IN_PROGRESS)", trackId).forEach(one -> {
            one.moveWithRelease(release);
            if (one.raised()) {
                work.settle(one.id(), "system:release");
            }
        });
    }

    List<InputError> faults(CaseFile caseFile, NewAgreement wish, Viewer viewer) {
        List<InputError> errors = new ArrayList<>();
        UUID responsible = wish.promise().responsibleOrganisationId();
        if (!takesPart(caseFile, responsible, viewer)) {
            errors.add(InputError.at("/responsibleOrganisationId", "not-in-case"));
        }
        Optional<UUID> intervention = wish.interventionId();
        if (intervention.isPresent()
                && interventions
                        .ofCase(caseFile.id(), List.of(intervention.get()))
                        .isEmpty()) {
            errors.add(InputError.at("/interventionId", "not-of-case"));
        }
        return errors;
    }

    /** The maker's own organisation need not be listed: who directs a case for the house sees it anyway. */
    boolean takesPart(CaseFile caseFile, UUID organisationId, Viewer viewer) {
        return viewer.organisationId().equals(organisationId)
                || getEntityManager()
                                .createQuery(
                                        "select count(p) from CaseParticipant p where p.caseId = :case"
                                                + " and p.organisationId = :organisation and p.until is null",
                                        Long.class)
                                .setParameter("case", caseFile.id())
                                .setParameter("organisation", organisationId)
                                .getSingleResult()
                        > 0;
    }

    static void refuse(List<InputError> errors) {
        if (!errors.isEmpty()) {
            throw new Refused(Refusal.invalid(errors));
        }
    }
}
