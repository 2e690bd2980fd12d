package nl.ketenhuis.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.house.PartnerOrganisations;
import nl.ketenhuis.plan.PlanApproval.Consent;
import nl.ketenhuis.plan.agreement.Agreement;
import nl.ketenhuis.plan.agreement.Agreements;
import nl.ketenhuis.plan.course.CaseCourse;
import nl.ketenhuis.plan.course.Happening;
import nl.ketenhuis.plan.intervention.Intervention;
import nl.ketenhuis.plan.intervention.Interventions;
import nl.ketenhuis.plan.work.WorkItem;
import nl.ketenhuis.plan.work.WorkItems;

/**
 * How a version of a plan is agreed: every partner that does something in it is asked, each answers by a representative with a
 * mandate, and with the last approval it stands. In the caller's transaction.
 */
@ApplicationScoped
public class PlanAgreement {

    private final Plans plans;
    private final PlanStates states;
    private final Interventions interventions;
    private final Agreements agreements;
    private final PartnerOrganisations organisations;
    private final WorkItems work;
    private final CaseCourse course;

    PlanAgreement(
            Plans plans,
            PlanStates states,
            Interventions interventions,
            Agreements agreements,
            PartnerOrganisations organisations,
            WorkItems work,
            CaseCourse course) {
        this.plans = plans;
        this.states = states;
        this.interventions = interventions;
        this.agreements = agreements;
        this.organisations = organisations;
        this.work = work;
        this.course = course;
    }

    /** Asks the partners that do something in the draft, and these. */
    PlanFile propose(UUID planId, String ifMatch, Set<UUID> besides, Viewer viewer) {
        PlanFile file = lock(planId, ifMatch, viewer);
        states.require("proposePlanVersion", file, viewer);
        if (!organisations.findIds(viewer.houseId(), besides).equals(besides)) {
            throw invalid("not-a-participant");
        }
        PlanVersion draft = file.draft().orElseThrow();
        Set<UUID> asked = committed(file.at().caseFile(), planId, draft);
        asked.addAll(besides);
        if (asked.isEmpty()) {
            throw invalid("required");
        }
        draft.ask(asked);
        CaseFile caseFile = file.at().caseFile();
        LocalDate today = LocalDate.now(Amsterdam.ZONE);
        asked.forEach(one -> work.raise(caseFile, one, WorkItem.Kind.APPROVAL_ASKED, planId, today));
        file.plan().touch();
        return file;
    }

    /** Takes what the caller's organisation says. */
    PlanFile answer(UUID planId, String ifMatch, PlanApproval.Status said, String remark, Viewer viewer) {
        PlanFile file = lock(planId, ifMatch, viewer);
        states.require("approvePlanVersion", file, viewer);
        PlanVersion draft = file.draft().orElseThrow();
        draft.answer(viewer.organisationId(), said, viewer.subject(), remark);
        work.settle(planId, WorkItem.Kind.APPROVAL_ASKED, viewer.organisationId(), viewer.subject());
        if (draft.status() == PlanVersion.Status.PROPOSED && draft.approvedByAll()) {
            stand(file, viewer);
        }
        file.plan().touch();
        return file;
    }

    /**
     * Agrees to the version partners are being asked for, for those whose representatives said so in a consultation: the caller
     * answers for their presence and mandates (I-05). It stands once every partner that is asked has agreed, here or by itself.
     * The case is locked.
     *
     * @return whether there is such a version; if not, nothing happened
     * @throws Refused 409 when the plan is past agreeing to
     */
    public boolean agree(CaseFile caseFile, Collection<Consent> consents, Viewer viewer) {
        Optional<PlanFile> asked =
                plans.ofCase(caseFile.id(), viewer).filter(file -> file.draftIs(PlanVersion.Status.PROPOSED));
        asked.ifPresent(file -> take(plans.lock(file.plan().id(), viewer), consents, viewer));
        return asked.isPresent();
    }

    private void take(PlanFile file, Collection<Consent> consents, Viewer viewer) {
        states.require("agreePlanByDecision", file, viewer);
        PlanVersion draft = file.draft().orElseThrow();
        consents.forEach(consent -> {
            draft.consent(consent);
            work.settle(
                    file.plan().id(), WorkItem.Kind.APPROVAL_ASKED, consent.organisationId(), consent.representative());
        });
        if (draft.approvedByAll()) {
            stand(file, viewer);
        }
        file.plan().touch();
    }

    private void stand(PlanFile file, Viewer viewer) {
        CaseFile caseFile = file.at().caseFile();
        PlanVersion agreed = file.draft().orElseThrow();
        file.current().ifPresent(PlanVersion::supersede);
        agreed.agree();
        file.plan().agree(agreed);
        interventions.agreed(caseFile.id(), agreed.interventions());
        agreements.stand(file.plan().id(), agreed.number());
        course.follow("agreePlan", caseFile);
        course.tell(caseFile, Happening.PLAN_AGREED, file.plan().id(), viewer.traceId());
    }

    private Set<UUID> committed(CaseFile caseFile, UUID planId, PlanVersion draft) {
        Set<UUID> committed = new LinkedHashSet<>();
        List<Intervention> named = interventions.ofCase(caseFile.id(), draft.interventions());
        named.stream()
                .map(Intervention::organisationId)
                .filter(Objects::nonNull)
                .forEach(committed::add);
        agreements.drafted(planId).stream()
                .map(Agreement::responsibleOrganisationId)
                .forEach(committed::add);
        return committed;
    }

    private PlanFile lock(UUID planId, String ifMatch, Viewer viewer) {
        PlanFile file = plans.lock(planId, viewer);
        ETags.require(ifMatch, file.plan().version());
        return file;
    }

    private static Refused invalid(String code) {
        return new Refused(Refusal.invalid(List.of(InputError.at("/partners", code))));
    }
}
