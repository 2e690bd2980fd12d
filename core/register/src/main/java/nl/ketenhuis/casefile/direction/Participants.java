package nl.ketenhuis.casefile.direction;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseParticipant;
import nl.ketenhuis.casefile.TimelineEntry.Kind;
import nl.ketenhuis.casefile.acting.CaseSteps;
import nl.ketenhuis.casefile.acting.CaseSteps.Step;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.house.PartnerOrganisations;

/** Who takes part in a case, in which role, from when to when (I-21). */
@ApplicationScoped
public class Participants {

    private final EntityManager entityManager;
    private final CaseSteps steps;
    private final PartnerOrganisations organisations;
    private final List<Leaving> leavings;

    Participants(
            EntityManager entityManager,
            CaseSteps steps,
            PartnerOrganisations organisations,
            @All List<Leaving> leavings) {
        this.entityManager = entityManager;
        this.steps = steps;
        this.organisations = organisations;
        this.leavings = leavings;
    }

    /** Something to be done when an organisation takes part in a case no longer, in the same transaction. */
    public interface Leaving {

        void left(CaseFile caseFile, UUID organisationId);
    }

    /** This organisation's part in the case today, if it has one. */
    public Optional<CaseParticipant> active(UUID caseId, UUID organisationId) {
        return entityManager
                .createQuery(
                        "select p from CaseParticipant p where p.caseId = :case and p.organisationId = :organisation"
                                + " and p.until is null",
                        CaseParticipant.class)
                .setParameter("case", caseId)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .findFirst();
    }

    /** @throws Refused 400 when the organisation takes no part in the house today (I-10) */
    void add(CaseFile caseFile, Viewer viewer, UUID organisationId, String role) {
        Step step = new Step("addCaseParticipant", Kind.PARTICIPANT_JOINED, role + " " + organisationId, null);
        steps.take(step, caseFile, viewer, same -> {
            if (organisations
                    .findIds(caseFile.houseId(), Set.of(organisationId))
                    .isEmpty()) {
                throw wrong("not-a-participant");
            }
            active(caseFile.id(), organisationId).ifPresent(CaseParticipant::end);
            entityManager.flush();
            entityManager.persist(new CaseParticipant(caseFile, organisationId, role));
        });
    }

    /** @throws Refused 400 when the organisation takes no part in the case */
    void end(CaseFile caseFile, Viewer viewer, UUID organisationId, String motivation) {
        Step step = new Step("endCaseParticipant", Kind.PARTICIPANT_LEFT, organisationId.toString(), motivation);
        steps.take(step, caseFile, viewer, same -> {
            active(caseFile.id(), organisationId)
                    .orElseThrow(() -> wrong("not-in-case"))
                    .end();
            leavings.forEach(leaving -> leaving.left(caseFile, organisationId));
        });
    }

    private static Refused wrong(String code) {
        return new Refused(Refusal.invalid(List.of(InputError.at("/organisationId", code))));
    }
}
