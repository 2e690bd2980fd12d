package nl.ketenhuis.referral.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseFiles;
import nl.ketenhuis.casefile.CaseTimeline;
import nl.ketenhuis.casefile.TimelineEntry;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.referral.Placement;
import nl.ketenhuis.referral.Referral;
import nl.ketenhuis.referral.ReferralSubmission;
import nl.ketenhuis.referral.Referrals;

/** What the desk does with a signal. In the caller's transaction. */
@ApplicationScoped
class SignalDesk {

    private final EntityManager entityManager;
    private final Signals signals;
    private final SignalStates states;
    private final Referrals referrals;
    private final ReferralSubmission submission;
    private final CaseFiles caseFiles;
    private final CaseTimeline timeline;

    SignalDesk(
            EntityManager entityManager,
            Signals signals,
            SignalStates states,
            Referrals referrals,
            ReferralSubmission submission,
            CaseFiles caseFiles,
            CaseTimeline timeline) {
        this.entityManager = entityManager;
        this.signals = signals;
        this.states = states;
        this.referrals = referrals;
        this.submission = submission;
        this.caseFiles = caseFiles;
        this.timeline = timeline;
    }

    void assign(UUID id, String ifMatch, Viewer viewer, Placement placement) {
        begin("assignSignal", id, ifMatch, viewer).place(placement);
    }

    /** Adds it to an undecided referral of the same person. */
    void linkToReferral(UUID id, String ifMatch, Viewer viewer, UUID referralId) {
        Signal signal = begin("linkSignal", id, ifMatch, viewer);
        Optional<Referral> referral = referrals.findInSight(referralId, viewer);
        if (referral.filter(one -> !one.decided() && signal.personId().equals(one.personId()))
                .isEmpty()) {
            throw invalid("/referralId", "undecided-referral");
        }
        signal.linkToReferral(referralId, viewer.subject());
    }

    /** Adds it to an open case the same person is in, and to its timeline. */
    void linkToCase(UUID id, String ifMatch, Viewer viewer, UUID caseId) {
        Signal signal = begin("linkSignal", id, ifMatch, viewer);
        CaseFile caseFile = caseFiles.lock(caseId, viewer);
        if (caseFile.status() == CaseFile.Status.CLOSED || !isIn(caseId, signal.personId())) {
            throw invalid("/caseId", "open-case");
        }
        signal.linkToCase(caseId, viewer.subject());
        timeline.add(caseFile, TimelineEntry.Kind.SIGNAL_LINKED, signal.observedAt(), "signal", signal.id());
    }

    /** The viewer's organisation refers whom the signal is about: what it states is its own, not the signaller's. */
    void promote(UUID id, String ifMatch, Viewer viewer, Referral.Statement statement) {
        Signal signal = begin("promoteSignal", id, ifMatch, viewer);
        Referral referral = submission.submitKnown(viewer, signal.personId(), statement);
        signal.promote(referral.id(), viewer.subject());
    }

    void discard(UUID id, String ifMatch, Viewer viewer, String why) {
        begin("discardSignal", id, ifMatch, viewer).discard(why, viewer.subject());
    }

    private Signal begin(String operation, UUID id, String ifMatch, Viewer viewer) {
        Signal signal = signals.lock(id, ifMatch, viewer);
        states.machine().require(operation, signal, viewer);
        return signal;
    }

    private boolean isIn(UUID caseId, UUID personId) {
        return entityManager
                        .createQuery(
                                "select count(p) from CasePerson p where p.id.caseId = :case and p.id.personId = :person"
                                        + " and p.until is null",
                                Long.class)
                        .setParameter("case", caseId)
                        .setParameter("person", personId)
                        .getSingleResult()
                > 0;
    }

    private static Refused invalid(String pointer, String code) {
        return new Refused(Refusal.invalid(List.of(InputError.at(pointer, code))));
    }
}
