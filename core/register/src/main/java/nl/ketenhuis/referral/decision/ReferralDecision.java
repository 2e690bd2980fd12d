package nl.ketenhuis.referral.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseOpening;
import nl.ketenhuis.casefile.CaseOpening.Opening;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.outbox.Outbox;
import nl.ketenhuis.referral.Referral;
import nl.ketenhuis.referral.Referral.Status;
import nl.ketenhuis.referral.ReferralStates;
import nl.ketenhuis.referral.Referrals;
import nl.ketenhuis.referral.criteria.CriteriaTesting;

/**
 * The house decides on a referral: opens a case, links it to the open case of the same subject and theme (I-01), sends it on
 * or rejects it, always with a motivation. A case asks for an answer to every mandatory criterion (I-02); what the criteria
 * say and what the house decides are kept apart. In the caller's transaction.
 */
@ApplicationScoped
public class ReferralDecision {

    private static final String DECIDE = "decideReferral";

    private final Referrals referrals;
    private final ReferralStates states;
    private final CriteriaTesting criteria;
    private final DecisionRules rules;
    private final CaseSubjects subjects;
    private final CaseOpening opening;
    private final Outbox outbox;

    ReferralDecision(
            Referrals referrals,
            ReferralStates states,
            CriteriaTesting criteria,
            DecisionRules rules,
            CaseSubjects subjects,
            CaseOpening opening,
            Outbox outbox) {
        this.referrals = referrals;
        this.states = states;
        this.criteria = criteria;
        this.rules = rules;
        this.subjects = subjects;
        this.opening = opening;
        this.outbox = outbox;
    }

    public void decide(UUID referralId, String ifMatch, Viewer decider, Decision decision) {
        Referral referral = referrals.lock(referralId, ifMatch, decider);
        if (!decision.answers().isEmpty()) {
            states.machine().require("answerReferralCriteria", referral, decider);
            criteria.answer(referral, decision.answers(), "/criteria", decider);
        } else if (!referral.decided() && decision.outcome() == Status.ACCEPTED) {
            criteria.retest(referral);
        }
        states.machine().require(DECIDE, decision.outcome().name(), referral, decider);
        rules.check(referral, decision, decider);
        decision.placeId().ifPresent(referral::placeIs);
        criteria.freeze(referral);
        switch (decision.outcome()) {
            case ACCEPTED -> accept(referral, decider, decision);
            case REFERRED_ON -> referOn(referral, decider, decision);
            default -> referral.end(decision.outcome(), decider.subject(), decision.motivation());
        }
        outbox.add(referral.houseId(), "nl.ketenhuis.triage-decided.v1", referral.id());
        outbox.add(referral.houseId(), "nl.ketenhuis.referral-outcome-determined.v1", referral.id());
    }

    private void referOn(Referral referral, Viewer decider, Decision decision) {
        referral.routedTo(decision.tableId().orElseThrow());
        referral.end(Status.REFERRED_ON, decider.subject(), decision.motivation());
    }

    private void accept(Referral referral, Viewer decider, Decision decision) {
        decision.priority().ifPresent(referral::prioritise);
        Optional<CaseFile> open = subjects.lockAndFindOpen(referral);
        UUID caseId = open.map(CaseFile::id).orElseGet(() -> open(referral, decider, decision));
        referral.toCase(caseId);
        referral.end(open.isPresent() ? Status.LINKED : Status.ACCEPTED, decider.subject(), decision.motivation());
    }

    private UUID open(Referral referral, Viewer decider, Decision decision) {
        Set<UUID> participants = new HashSet<>(decision.participants());
        participants.add(referral.referringOrganisationId());
        Opening about = Opening.about(
                        subjects.of(referral), referral.statement().theme(), participants, decider.traceId())
                .onReferral(referral.id())
                .ownedBy(decision.owner().orElse(decider.subject()))
                .next(decision.nextDate().or(() -> Optional.ofNullable(referral.nextDate())));
        int rank = referral.priority() == null
                ? CaseFile.NORMAL_PRIORITY
                : referral.priority().rank();
        Optional<UUID> table = decision.tableId().or(() -> rules.tableOf(referral));
        Opening placed = table.map(id -> about.onTable(id, rank)).orElse(about);
        return opening.open(referral.houseId(), placed).id();
    }
}
