package nl.ketenhuis.person.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.MatchReviewsApi;
import nl.ketenhuis.api.model.MatchReviewDecisionDto;
import nl.ketenhuis.api.model.MatchReviewPageDto;
import nl.ketenhuis.api.model.MatchReviewStatusDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.person.review.MatchReviewDecision.Answer;

/** Match reviews over HTTP: what waits, and the decision. */
@Accounted
@ApplicationScoped
class MatchReviewsResource implements MatchReviewsApi {

    private static final String LIST = "listMatchReviews";

    private final Viewers viewers;
    private final MatchReviews reviews;
    private final ReviewReading reading;
    private final MatchReviewDecision decision;
    private final IdempotentRequests requests;
    private final Cursors cursors;

    MatchReviewsResource(
            Viewers viewers,
            MatchReviews reviews,
            ReviewReading reading,
            MatchReviewDecision decision,
            IdempotentRequests requests,
            Cursors cursors) {
        this.viewers = viewers;
        this.reviews = reviews;
        this.reading = reading;
        this.decision = decision;
        this.requests = requests;
        this.cursors = cursors;
    }

    @Override
    public Response listMatchReviews(MatchReviewStatusDto status, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Optional<UUID> after = cursors.read(viewer.subject(), LIST, cursor).map(keys -> UUID.fromString(keys.get(0)));
        Page<MatchReview> page = Page.of(
                reviews.list(viewer.houseId(), status(status), after, limit + 1),
                limit,
                last -> cursors.after(viewer.subject(), LIST, last.id()));
        return Response.ok(new MatchReviewPageDto()
                        .items(MatchReviewDtoMapper.reviews(reading.show(page.items(), viewer)))
                        .nextCursor(page.nextCursor()))
                .build();
    }

    @Override
    public Response getMatchReview(UUID reviewId, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        return answer(reviews.get(viewer.houseId(), reviewId), viewer);
    }

    @Override
    public Response decideMatchReview(
            UUID reviewId, MatchReviewDecisionDto decided, String purpose, String ifMatch, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        Answer answer = new Answer(
                MatchReview.Decision.valueOf(decided.getDecision().name()),
                Optional.ofNullable(decided.getPersonId()),
                decided.getMotivation());
        ActRequest request = new ActRequest(viewer, "decideMatchReview", "match-review/" + reviewId, key, decided);
        return requests.once(
                request, () -> decision.decide(reviewId, ifMatch, answer, viewer), review -> answer(review, viewer));
    }

    private Response answer(MatchReview review, Viewer viewer) {
        return Response.ok(MatchReviewDtoMapper.review(
                        reading.show(List.of(review), viewer).get(0)))
                .header("ETag", ETags.of(review.version()))
                .build();
    }

    private static Optional<MatchReview.Status> status(MatchReviewStatusDto status) {
        return Optional.ofNullable(status).map(value -> MatchReview.Status.valueOf(value.name()));
    }
}
