package nl.ketenhuis.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.ReferralsApi;
import nl.ketenhuis.api.model.ReferralDecisionDto;
import nl.ketenhuis.api.model.ReferralDto;
import nl.ketenhuis.api.model.ReferralOutcomeDto;
import nl.ketenhuis.api.model.ReferralPageDto;
import nl.ketenhuis.api.model.ReferralStatusDto;
import nl.ketenhuis.api.model.ReferralSubmissionDto;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.house.PartnerOrganisations;
import nl.ketenhuis.partner.spi.SubjectReference;
import nl.ketenhuis.referral.ReferralDecision.Decision;

/** The one desk over HTTP. */
@ApplicationScoped
class ReferralsResource implements ReferralsApi {

    private static final String LIST = "listReferrals";

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final ReferralSubmission submission;
    private final ReferralDecision decision;
    private final Referrals referrals;
    private final PartnerOrganisations organisations;
    private final Cursors cursors;

    ReferralsResource(
            Viewers viewers,
            IdempotentRequests requests,
            ReferralSubmission submission,
            ReferralDecision decision,
            Referrals referrals,
            PartnerOrganisations organisations,
            Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.submission = submission;
        this.decision = decision;
        this.referrals = referrals;
        this.organisations = organisations;
        this.cursors = cursors;
    }

    @Override
    public Response submitReferral(ReferralSubmissionDto dto, String purpose, String idempotencyKey) {
        Viewer viewer = viewers.currentWithPurpose();
        SubjectReference subject = ReferralDtoMapper.subject(dto);
        return requests.once(new ActRequest(viewer, "submitReferral", "/referrals", idempotencyKey, dto), () -> {
            Referral referral = submission.submit(
                    viewer, subject, dto.getSubject().getMunicipalityCode(), ReferralDtoMapper.statement(dto));
            referrals.flush();
            return answer(referral.id(), viewer, Response.created(URI.create("/v1/referrals/" + referral.id())));
        });
    }

    @Override
    public Response decideReferral(
            UUID referralId, ReferralDecisionDto dto, String purpose, String ifMatch, String idempotencyKey) {
        Viewer viewer = viewers.currentWithPurpose();
        Decision decided = new Decision(
                dto.getOutcome() == ReferralOutcomeDto.ACCEPTED,
                dto.getMotivation(),
                Set.copyOf(dto.getParticipants()),
                Optional.ofNullable(dto.getNextDate()));
        ActRequest act = new ActRequest(viewer, "decideReferral", "/referrals/" + referralId, idempotencyKey, dto);
        return requests.once(act, () -> {
            decision.decide(referralId, ifMatch, viewer, decided);
            referrals.flush();
            return answer(referralId, viewer, Response.ok());
        });
    }

    @Override
    public Response getReferral(UUID referralId, String purpose) {
        return answer(referralId, viewers.currentWithPurpose(), Response.ok());
    }

    @Override
    public Response listReferrals(ReferralStatusDto status, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Optional<UUID> before = cursors.read(viewer.subject(), LIST, cursor).map(keys -> UUID.fromString(keys.get(0)));
        Optional<Referral.Status> wanted =
                Optional.ofNullable(status).map(value -> Referral.Status.valueOf(value.name()));
        List<Referral> rows = referrals.list(viewer, wanted, before, limit + 1);
        ReferralPageDto page =
                new ReferralPageDto().items(toDtos(rows.stream().limit(limit).toList()));
        if (rows.size() > limit) {
            UUID last = rows.get(limit - 1).id();
            page.setNextCursor(cursors.after(viewer.subject(), LIST, last));
        }
        return Response.ok(page).build();
    }

    private Response answer(UUID referralId, Viewer viewer, Response.ResponseBuilder answer) {
        Referral referral = referrals.get(referralId, viewer);
        return answer.entity(toDtos(List.of(referral)).get(0))
                .header("ETag", ETags.of(referral.version()))
                .build();
    }

    private List<ReferralDto> toDtos(List<Referral> rows) {
        var names = organisations.find(
                rows.stream().map(Referral::referringOrganisationId).toList());
        return rows.stream()
                .map(referral -> ReferralDtoMapper.toDto(
                        referral, names.get(referral.referringOrganisationId()).name()))
                .toList();
    }
}
