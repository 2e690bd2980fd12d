package nl.ketenhuis.consultation.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.casefile.direction.Participants;
import nl.ketenhuis.consultation.Consultation;
import nl.ketenhuis.consultation.Consultations;
import nl.ketenhuis.consultation.agenda.AgendaItem;
import nl.ketenhuis.consultation.agenda.AgendaItems;
import nl.ketenhuis.consultation.agenda.AgendaStates;
import nl.ketenhuis.consultation.agenda.AgendaStates.Point;
import nl.ketenhuis.consultation.contribution.Contribution.Question;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.InputFaults;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.state.Allowed;
import nl.ketenhuis.state.StateMachine;
import nl.ketenhuis.state.StateMachines;

/** A partner is asked to bring something in, and does, or says why not. In the caller's transaction. */
@ApplicationScoped
class ContributionActs {

    private final Consultations consultations;
    private final AgendaItems items;
    private final AgendaStates points;
    private final Contributions contributions;
    private final Participants participants;
    private final FactsBroughtIn facts;
    private final StateMachine<Contribution> machine;

    ContributionActs(
            Consultations consultations,
            AgendaItems items,
            AgendaStates points,
            Contributions contributions,
            Participants participants,
            FactsBroughtIn facts,
            StateMachines machines) {
        this.consultations = consultations;
        this.items = items;
        this.points = points;
        this.contributions = contributions;
        this.participants = participants;
        this.facts = facts;
        this.machine = machines.of(
                "contribution", one -> one.status().name(), Map.of("asked-of-you", (one, viewer) -> one.organisationId()
                        .equals(viewer.organisationId())));
    }

    Contribution ask(UUID consultationId, UUID itemId, Question question, Viewer viewer) {
        Consultation meeting = consultations.lock(consultationId, viewer);
        AgendaItem item = items.get(consultationId, itemId, viewer);
        points.machine().require("askContribution", new Point(item, meeting), viewer);
        LocalDate due = question.dueDate();
        new InputFaults()
                .when(due.isBefore(LocalDate.now(Amsterdam.ZONE)), "/dueDate", "in-the-past")
                .when(due.isAfter(meeting.day()), "/dueDate", "after-the-meeting")
                .when(
                        participants
                                .active(item.caseId(), question.organisationId())
                                .isEmpty(),
                        "/organisationId",
                        "not-in-case")
                .refuse();
        if (contributions.asked(itemId, question.organisationId())) {
            throw new Refused(
                    Refusal.of(ProblemCategory.CONFLICT, "guard-asked-once").withGuard("asked-once"));
        }
        Contribution contribution = new Contribution(item, question, viewer);
        contributions.persist(contribution);
        return contribution;
    }

    /** Names facts the partner itself brought into the case. */
    Contribution give(UUID id, String ifMatch, List<UUID> factIds, Optional<String> remark, Viewer viewer) {
        Contribution contribution = permit("giveContribution", id, ifMatch, viewer);
        new InputFaults()
                .when(
                        !facts.allOf(contribution.caseId(), contribution.organisationId(), factIds),
                        "/factIds",
                        "not-your-facts")
                .refuse();
        contribution.give(factIds, remark.orElse(null), viewer.subject());
        return contribution;
    }

    Contribution decline(UUID id, String ifMatch, String reason, Viewer viewer) {
        Contribution contribution = permit("declineContribution", id, ifMatch, viewer);
        contribution.decline(reason, viewer.subject());
        return contribution;
    }

    List<Allowed> allowed(Contribution contribution, Viewer viewer) {
        return machine.allowed(contribution, viewer);
    }

    private Contribution permit(String operation, UUID id, String ifMatch, Viewer viewer) {
        Contribution contribution = contributions.lock(id, viewer);
        ETags.require(ifMatch, contribution.version());
        machine.require(operation, contribution, viewer);
        return contribution;
    }
}
