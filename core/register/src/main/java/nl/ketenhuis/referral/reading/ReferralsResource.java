package nl.ketenhuis.referral.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.api.ReferralsApi;
import nl.ketenhuis.api.model.CompletionRequestDto;
import nl.ketenhuis.api.model.PlacementDto;
import nl.ketenhuis.api.model.ReferralAmendmentDto;
import nl.ketenhuis.api.model.ReferralDecisionDto;
import nl.ketenhuis.api.model.ReferralMergingDto;
import nl.ketenhuis.api.model.ReferralPageDto;
import nl.ketenhuis.api.model.ReferralStatusDto;
import nl.ketenhuis.api.model.ReferralSubmissionDto;
import nl.ketenhuis.api.model.WithdrawalDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.referral.Amendment;
import nl.ketenhuis.referral.Placement;
import nl.ketenhuis.referral.Placements;
import nl.ketenhuis.referral.Referral;
import nl.ketenhuis.referral.ReferralCourse.Completion;
import nl.ketenhuis.referral.ReferralDesk;
import nl.ketenhuis.referral.ReferralSubject;
import nl.ketenhuis.referral.ReferralSubmission;
import nl.ketenhuis.referral.Referrals;
import nl.ketenhuis.referral.decision.Decision;
import nl.ketenhuis.referral.decision.ReferralDecision;
import nl.ketenhuis.referral.reading.ReferralActs.Request;

/** The one desk over HTTP. */
@Accounted
@ApplicationScoped
class ReferralsResource implements ReferralsApi {

    private static final String LIST = "listReferrals";

    private final Viewers viewers;
    private final ReferralActs acts;
    private final ReferralSubmission submission;
    private final ReferralDesk desk;
    private final ReferralDecision decision;
    private final ReferralReading reading;
    private final Referrals referrals;
    private final Placements placements;
    private final Cursors cursors;

    ReferralsResource(
            Viewers viewers,
            ReferralActs acts,
            ReferralSubmission submission,
            ReferralDesk desk,
            ReferralDecision decision,
            ReferralReading reading,
            Referrals referrals,
            Placements placements,
            Cursors cursors) {
        this.viewers = viewers;
        this.acts = acts;
        this.submission = submission;
        this.desk = desk;
        this.decision = decision;
        this.reading = reading;
        this.referrals = referrals;
        this.placements = placements;
        this.cursors = cursors;
    }

    @Override
    public Response submitReferral(ReferralSubmissionDto dto, String purpose, String idempotencyKey) {
        Viewer viewer = viewers.currentWithPurpose();
        ReferralSubject subject = ReferralWordsDtoMapper.subject(dto);
        Referral.Statement statement = ReferralWordsDtoMapper.statement(dto);
        boolean draft = Boolean.TRUE.equals(dto.getDraft());
        return acts.create(
                viewer,
                idempotencyKey,
                dto,
                () -> draft
                        ? submission.draft(viewer, subject, statement)
                        : submission.submit(viewer, subject, statement));
    }

    @Override
    public Response amendReferral(
            UUID referralId, ReferralAmendmentDto dto, String purpose, String ifMatch, String idempotencyKey) {
        Amendment amendment = ReferralWordsDtoMapper.amendment(dto);
        return acts.run(
                new Request("amendReferral", referralId, idempotencyKey, dto),
                viewer -> desk.amend(referralId, ifMatch, viewer, amendment));
    }

    @Override
    public Response handInReferral(UUID referralId, String purpose, String ifMatch, String idempotencyKey) {
        return acts.run(
                new Request("handInReferral", referralId, idempotencyKey, ""),
                viewer -> desk.handIn(referralId, ifMatch, viewer));
    }

    @Override
    public Response askReferralCompletion(
            UUID referralId, CompletionRequestDto dto, String purpose, String ifMatch, String idempotencyKey) {
        Placements.pastDate("/dueDate", dto.getDueDate()).ifPresent(error -> {
            throw new Refused(Refusal.invalid(List.of(error)));
        });
        return acts.run(
                new Request("askReferralCompletion", referralId, idempotencyKey, dto),
                viewer -> desk.askCompletion(
                        referralId, ifMatch, viewer, new Completion(dto.getQuestion(), dto.getDueDate())));
    }

    @Override
    public Response withdrawReferral(
            UUID referralId, WithdrawalDto dto, String purpose, String ifMatch, String idempotencyKey) {
        return acts.run(
                new Request("withdrawReferral", referralId, idempotencyKey, dto),
                viewer -> desk.withdraw(referralId, ifMatch, viewer, dto.getMotivation()));
    }

    @Override
    public Response takeReferralIntoTriage(
            UUID referralId, PlacementDto dto, String purpose, String ifMatch, String idempotencyKey) {
        return acts.run(
                new Request("takeReferralIntoTriage", referralId, idempotencyKey, dto),
                viewer -> desk.takeIntoTriage(referralId, ifMatch, viewer, placement(viewer, dto)));
    }

    @Override
    public Response assignReferral(
            UUID referralId, PlacementDto dto, String purpose, String ifMatch, String idempotencyKey) {
        return acts.run(
                new Request("assignReferral", referralId, idempotencyKey, dto),
                viewer -> desk.assign(referralId, ifMatch, viewer, placement(viewer, dto)));
    }

    @Override
    public Response decideReferral(
            UUID referralId, ReferralDecisionDto dto, String purpose, String ifMatch, String idempotencyKey) {
        Decision decided = ReferralWordsDtoMapper.decision(dto);
        return acts.run(
                new Request("decideReferral", referralId, idempotencyKey, dto),
                viewer -> decision.decide(referralId, ifMatch, viewer, decided));
    }

    @Override
    public Response mergeReferral(
            UUID referralId, ReferralMergingDto dto, String purpose, String ifMatch, String idempotencyKey) {
        return acts.run(
                new Request("mergeReferral", referralId, idempotencyKey, dto),
                viewer -> desk.merge(referralId, ifMatch, viewer, dto.getIntoReferralId(), dto.getMotivation()));
    }

    @Override
    public Response getReferral(UUID referralId, String purpose) {
        return acts.answer(referralId, viewers.currentWithPurpose(), Response.ok());
    }

    @Override
    public Response getReferralReceipt(UUID referralId, String purpose) {
        ReferralView view = reading.read(referralId, viewers.currentWithPurpose());
        return Response.ok(ReferralDtoMapper.receipt(view))
                .header("ETag", ETags.of(view.referral().version()))
                .build();
    }

    @Override
    public Response listReferrals(
            ReferralStatusDto status,
            String theme,
            UUID tableId,
            String owner,
            String cursor,
            Integer limit,
            String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Referrals.Filter filter = new Referrals.Filter(
                Optional.ofNullable(status).map(value -> Referral.Status.valueOf(value.name())),
                Optional.ofNullable(theme),
                Optional.ofNullable(tableId),
                Optional.ofNullable(owner));
        Optional<UUID> before = cursors.read(viewer.subject(), LIST, cursor).map(keys -> UUID.fromString(keys.get(0)));
        Page<Referral> page = Page.of(
                referrals.list(viewer, filter, before, limit + 1),
                limit,
                last -> cursors.after(viewer.subject(), LIST, last.id()));
        return Response.ok(new ReferralPageDto()
                        .items(reading.list(page.items(), viewer).stream()
                                .map(ReferralDtoMapper::toDto)
                                .toList())
                        .nextCursor(page.nextCursor()))
                .build();
    }

    private Placement placement(Viewer viewer, PlacementDto dto) {
        return placements.check(viewer, dto.getTableId(), Optional.ofNullable(dto.getOwner()), dto.getNextDate());
    }
}
