package nl.ketenhuis.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.house.mandate.Mandates;
import nl.ketenhuis.state.Allowed;
import nl.ketenhuis.state.StateMachine;
import nl.ketenhuis.state.StateMachines;

/** What may be done to a plan in which state: table {@code plan}, with its guards. */
@ApplicationScoped
class PlanStates {

    /** The kind of decision that binds an organisation to a plan. */
    private static final String DECISION = "AGREE_PLAN";

    private final Mandates mandates;
    private final StateMachine<PlanFile> machine;

    PlanStates(Mandates mandates, StateMachines machines) {
        this.mandates = mandates;
        this.machine = machines.of(
                "plan",
                file -> file.plan().status().name(),
                Map.of(
                        "case-is-open", (file, viewer) -> file.at().open(),
                        "not-being-asked", (file, viewer) -> !file.draftIs(PlanVersion.Status.PROPOSED),
                        "draft-is-ready", (file, viewer) -> file.draftIs(PlanVersion.Status.DRAFT),
                        "approval-is-asked", PlanStates::asked,
                        "mandate-in-force", this::mandated));
    }

    String require(String operation, PlanFile file, Viewer viewer) {
        return machine.require(operation, file, viewer);
    }

    List<Allowed> allowed(PlanFile file, Viewer viewer) {
        return machine.allowed(file, viewer);
    }

    private static boolean asked(PlanFile file, Viewer viewer) {
        return file.draftIs(PlanVersion.Status.PROPOSED)
                && file.draft()
                        .flatMap(draft -> draft.approvalOf(viewer.organisationId()))
                        .filter(one -> one.status() == PlanApproval.Status.ASKED)
                        .isPresent();
    }

    /** Only who holds a mandate on the day may bind the organisation (S-CON-6, I-05). */
    private boolean mandated(PlanFile file, Viewer viewer) {
        return mandates.inForce(
                viewer.houseId(),
                viewer.organisationId(),
                viewer.subject(),
                file.at().caseFile().tableId(),
                DECISION,
                LocalDate.now(Amsterdam.ZONE));
    }
}
