package nl.ketenhuis.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.ketenhuis.state.StateMachine;
import nl.ketenhuis.state.StateMachines;

/** What may be done with a referral, and when (domain catalogue 4.3). */
@ApplicationScoped
public class ReferralStates {

    private final StateMachine<Referral> machine;

    ReferralStates(StateMachines machines) {
        machine = machines.of(
                "referral",
                referral -> referral.status().name(),
                Map.of(
                        "referrer-only",
                        (referral, viewer) -> referral.referringOrganisationId().equals(viewer.organisationId()),
                        "criteria-in-force",
                        (referral, viewer) -> referral.criteriaSetId() != null,
                        "mandatory-criteria-answered",
                        (referral, viewer) -> referral.openCriteria() == 0));
    }

    /** The table of states, with its guards. */
    public StateMachine<Referral> machine() {
        return machine;
    }
}
