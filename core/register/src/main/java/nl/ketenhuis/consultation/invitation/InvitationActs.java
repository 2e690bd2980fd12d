package nl.ketenhuis.consultation.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ketenhuis.consultation.Consultation;
import nl.ketenhuis.consultation.ConsultationStates;
import nl.ketenhuis.consultation.Consultations;
import nl.ketenhuis.consultation.invitation.Invitation.Status;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.InputFaults;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.house.PartnerOrganisations;
import nl.ketenhuis.state.Allowed;
import nl.ketenhuis.state.StateMachine;
import nl.ketenhuis.state.StateMachines;

/** A partner is invited, and answers. In the caller's transaction; the meeting is locked first. */
@ApplicationScoped
class InvitationActs {

    private final Consultations consultations;
    private final ConsultationStates meetings;
    private final Invitations invitations;
    private final PartnerOrganisations organisations;
    private final StateMachine<Invited> machine;

    InvitationActs(
            Consultations consultations,
            ConsultationStates meetings,
            Invitations invitations,
            PartnerOrganisations organisations,
            StateMachines machines) {
        this.consultations = consultations;
        this.meetings = meetings;
        this.invitations = invitations;
        this.organisations = organisations;
        this.machine = machines.of(
                "invitation",
                one -> one.invitation().status().name(),
                Map.of("invited-itself", InvitationActs::itself, "meeting-to-come", (one, viewer) -> toCome(one)));
    }

    /** An invitation, and the meeting it is for. */
    record Invited(Invitation invitation, Consultation meeting) {}

    /** Whether the partner comes, and who or why not. */
    record Answer(boolean accepted, Optional<String> representative, Optional<String> reason) {}

    Invitation invite(UUID consultationId, UUID organisationId, String reason, Viewer viewer) {
        Consultation meeting = consultations.lock(consultationId, viewer);
        meetings.machine().require("inviteOrganisation", meeting, viewer);
        new InputFaults()
                .when(
                        organisations
                                .findIds(viewer.houseId(), Set.of(organisationId))
                                .isEmpty(),
                        "/organisationId",
                        "not-a-participant")
                .refuse();
        if (invitations.invited(consultationId, organisationId)) {
            throw new Refused(
                    Refusal.of(ProblemCategory.CONFLICT, "guard-invited-once").withGuard("invited-once"));
        }
        Invitation invitation = new Invitation(meeting, organisationId, false, reason);
        invitations.persist(invitation);
        return invitation;
    }

    Invitation answer(UUID consultationId, UUID id, String ifMatch, Answer answer, Viewer viewer) {
        Consultation meeting = consultations.lock(consultationId, viewer);
        Invitation invitation = invitations.get(consultationId, id);
        ETags.require(ifMatch, invitation.version());
        Status status = answer.accepted() ? Status.ACCEPTED : Status.DECLINED;
        machine.require("answerInvitation", status.name(), new Invited(invitation, meeting), viewer);
        new InputFaults()
                .when(answer.accepted() && answer.representative().isEmpty(), "/representative", "required")
                .when(!answer.accepted() && answer.reason().isEmpty(), "/reason", "required")
                .refuse();
        invitation.answer(
                status, answer.representative().orElse(null), answer.reason().orElse(null), viewer.subject());
        return invitation;
    }

    List<Allowed> allowed(Invitation invitation, Viewer viewer) {
        return machine.allowed(new Invited(invitation, consultations.get(invitation.consultationId(), viewer)), viewer);
    }

    /** The partner itself, or who keeps the agenda for it. */
    private static boolean itself(Invited invited, Viewer viewer) {
        return viewer.houseWide() || invited.invitation().organisationId().equals(viewer.organisationId());
    }

    private static boolean toCome(Invited invited) {
        Consultation.Status status = invited.meeting().status();
        return status == Consultation.Status.PLANNED || status == Consultation.Status.AGENDA_FIXED;
    }
}
