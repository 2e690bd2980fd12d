package nl.ketenhuis.referral.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.ReferralCriteriaApi;
import nl.ketenhuis.api.model.CriteriaAnswersDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.referral.Referral;
import nl.ketenhuis.referral.ReferralStates;
import nl.ketenhuis.referral.Referrals;

/** The test of a referral against the inflow criteria, over HTTP. */
@Accounted
@ApplicationScoped
class ReferralCriteriaResource implements ReferralCriteriaApi {

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final Referrals referrals;
    private final ReferralStates states;
    private final CriteriaTesting testing;

    ReferralCriteriaResource(
            Viewers viewers,
            IdempotentRequests requests,
            Referrals referrals,
            ReferralStates states,
            CriteriaTesting testing) {
        this.viewers = viewers;
        this.requests = requests;
        this.referrals = referrals;
        this.states = states;
        this.testing = testing;
    }

    @Override
    public Response getReferralCriteria(UUID referralId, String purpose) {
        return answer(referrals.get(referralId, viewers.currentWithPurpose()));
    }

    @Override
    public Response answerReferralCriteria(
            UUID referralId, CriteriaAnswersDto dto, String purpose, String ifMatch, String idempotencyKey) {
        Viewer viewer = viewers.currentWithPurpose();
        ActRequest act =
                new ActRequest(viewer, "answerReferralCriteria", "/referrals/" + referralId, idempotencyKey, dto);
        return requests.once(
                act,
                () -> {
                    Referral referral = referrals.lock(referralId, ifMatch, viewer);
                    states.machine().require("answerReferralCriteria", referral, viewer);
                    testing.answer(referral, CriteriaDtoMapper.answers(dto.getAnswers()), "/answers", viewer);
                    return referral;
                },
                this::answer);
    }

    private Response answer(Referral referral) {
        return testing.test(referral, referral.decided())
                .map(test -> Response.ok(CriteriaDtoMapper.toDto(test))
                        .header("ETag", ETags.of(referral.version()))
                        .build())
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }
}
