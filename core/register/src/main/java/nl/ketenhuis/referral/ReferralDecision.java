package nl.ketenhuis.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseFiles;
import nl.ketenhuis.casefile.CaseOpening;
import nl.ketenhuis.casefile.CaseOpening.Opening;
import nl.ketenhuis.casefile.CaseOpening.Subject;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.house.PartnerOrganisations;
import nl.ketenhuis.outbox.Outbox;
import nl.ketenhuis.person.Person;
import nl.ketenhuis.person.Persons;

/**
 * The house decides on a referral: opens a case, links it to the open case of the same person and theme (I-01), or rejects
 * it, always with a motivation (I-02). In the caller's transaction.
 */
@ApplicationScoped
class ReferralDecision {

    private final Referrals referrals;
    private final Persons persons;
    private final CaseFiles caseFiles;
    private final CaseOpening opening;
    private final PartnerOrganisations organisations;
    private final Outbox outbox;

    ReferralDecision(
            Referrals referrals,
            Persons persons,
            CaseFiles caseFiles,
            CaseOpening opening,
            PartnerOrganisations organisations,
            Outbox outbox) {
        this.referrals = referrals;
        this.persons = persons;
        this.caseFiles = caseFiles;
        this.opening = opening;
        this.organisations = organisations;
        this.outbox = outbox;
    }

    /**
     * What the house decides.
     *
     * @param participants ids of the organisations that take part; the referrer always does
     */
    record Decision(boolean accepted, String motivation, Set<UUID> participants, Optional<LocalDate> nextDate) {}

    void decide(UUID referralId, String ifMatch, Viewer decider, Decision decision) {
        Referral referral = referrals.lock(referralId, decider);
        ETags.require(ifMatch, referral.version());
        referral.requireSubmitted();
        if (decision.accepted()) {
            accept(referral, decider, decision);
        } else {
            referral.reject(decider.subject(), decision.motivation());
        }
        outbox.add(referral.houseId(), "nl.ketenhuis.referral-outcome-determined.v1", referral.id());
    }

    private void accept(Referral referral, Viewer decider, Decision decision) {
        Person person = persons.findById(referral.personId());
        persons.lock(person.id());
        Optional<CaseFile> open = caseFiles.findOpen(
                referral.houseId(), person.id(), referral.statement().theme());
        UUID caseId = open.map(CaseFile::id).orElseGet(() -> open(referral, person, decider, decision));
        referral.accept(caseId, open.isPresent(), decider.subject(), decision.motivation());
    }

    private UUID open(Referral referral, Person person, Viewer decider, Decision decision) {
        Set<UUID> participants = new HashSet<>(decision.participants());
        participants.add(referral.referringOrganisationId());
        requireParticipating(referral.houseId(), participants);
        return opening.open(
                        referral.houseId(),
                        Opening.about(
                                        Subject.person(person),
                                        referral.statement().theme(),
                                        participants,
                                        decider.traceId())
                                .ownedBy(decider.subject())
                                .onReferral(referral.id())
                                .next(decision.nextDate()))
                .id();
    }

    private void requireParticipating(UUID houseId, Set<UUID> participants) {
        if (!organisations.findIds(houseId, participants).equals(participants)) {
            throw new Refused(Refusal.invalid(List.of(InputError.at("/participants", "not-a-participant"))));
        }
    }
}
