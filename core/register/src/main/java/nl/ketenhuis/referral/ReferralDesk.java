package nl.ketenhuis.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.outbox.Outbox;
import nl.ketenhuis.referral.Referral.Status;
import nl.ketenhuis.referral.ReferralCourse.Completion;
import nl.ketenhuis.referral.criteria.CriteriaTesting;

/** What happens to a referral before and beside its decision: amended, handed in, asked back, placed, withdrawn, merged. */
@ApplicationScoped
public class ReferralDesk {

    private final Referrals referrals;
    private final ReferralStates states;
    private final ReferralSubmission submission;
    private final CriteriaTesting criteria;
    private final Outbox outbox;

    ReferralDesk(
            Referrals referrals,
            ReferralStates states,
            ReferralSubmission submission,
            CriteriaTesting criteria,
            Outbox outbox) {
        this.referrals = referrals;
        this.states = states;
        this.submission = submission;
        this.criteria = criteria;
        this.outbox = outbox;
    }

    public void amend(UUID id, String ifMatch, Viewer viewer, Amendment amendment) {
        Referral referral = begin("amendReferral", id, ifMatch, viewer);
        Referral.Statement stated = amendment.to(referral.statement());
        if (!stated.subjectInformed() && stated.notInformedReason() == null) {
            throw new Refused(Refusal.invalid(List.of(InputError.at("/notInformedReason", "required"))));
        }
        referral.state(stated);
    }

    public void handIn(UUID id, String ifMatch, Viewer viewer) {
        submission.handIn(begin("handInReferral", id, ifMatch, viewer), viewer);
    }

    public void askCompletion(UUID id, String ifMatch, Viewer viewer, Completion completion) {
        begin("askReferralCompletion", id, ifMatch, viewer).ask(completion);
    }

    public void takeIntoTriage(UUID id, String ifMatch, Viewer viewer, Placement placement) {
        Referral referral = begin("takeReferralIntoTriage", id, ifMatch, viewer);
        referral.place(placement);
        referral.become(Status.IN_TRIAGE);
    }

    public void assign(UUID id, String ifMatch, Viewer viewer, Placement placement) {
        begin("assignReferral", id, ifMatch, viewer).place(placement);
    }

    public void withdraw(UUID id, String ifMatch, Viewer viewer, String why) {
        Referral referral = begin("withdrawReferral", id, ifMatch, viewer);
        boolean known = referral.status() != Status.DRAFT;
        referral.end(Status.WITHDRAWN, viewer.subject(), why);
        if (known) {
            tell(referral);
        }
    }

    public void merge(UUID id, String ifMatch, Viewer viewer, UUID into, String why) {
        Referral referral = begin("mergeReferral", id, ifMatch, viewer);
        if (into.equals(id)
                || referrals
                        .findInSight(into, viewer)
                        .filter(other -> isOneWith(referral, other))
                        .isEmpty()) {
            throw new Refused(Refusal.invalid(List.of(InputError.at("/intoReferralId", "same-subject-and-theme"))));
        }
        referral.end(Status.MERGED, viewer.subject(), why);
        referral.mergedInto(into);
        tell(referral);
    }

    private Referral begin(String operation, UUID id, String ifMatch, Viewer viewer) {
        Referral referral = referrals.lock(id, ifMatch, viewer);
        states.machine().require(operation, referral, viewer);
        return referral;
    }

    private void tell(Referral referral) {
        criteria.freeze(referral);
        outbox.add(referral.houseId(), "nl.ketenhuis.referral-outcome-determined.v1", referral.id());
    }

    /** What it is merged into is about the same and was handed in, and is not itself merged. */
    private static boolean isOneWith(Referral one, Referral other) {
        boolean theme = one.statement().theme().equals(other.statement().theme());
        boolean person = one.personId() != null && one.personId().equals(other.personId());
        boolean place = one.place() != null && other.place() != null && one.subjectKind() == other.subjectKind();
        return theme && (person || place) && other.status() != Status.MERGED && other.status() != Status.DRAFT;
    }
}
