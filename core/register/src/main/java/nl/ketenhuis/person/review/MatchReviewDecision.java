package nl.ketenhuis.person.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.inbox.ParkedMessages;
import nl.ketenhuis.inbox.desk.LinkablePersons;
import nl.ketenhuis.person.review.MatchReview.Decision;

/** A human says whom a message is about; the message that waited takes effect in the same transaction (I-15). */
@ApplicationScoped
class MatchReviewDecision {

    private final MatchReviews reviews;
    private final ParkedMessages messages;
    private final LinkablePersons persons;

    MatchReviewDecision(MatchReviews reviews, ParkedMessages messages, LinkablePersons persons) {
        this.reviews = reviews;
        this.messages = messages;
        this.persons = persons;
    }

    /** What was decided, on what ground. */
    record Answer(Decision decision, Optional<UUID> personId, String motivation) {

        /**
         * Holds the answer to its form.
         *
         * @throws Refused 400 unless it names a person with {@code SAME_PERSON} and only then
         */
        Answer {
            if ((decision == Decision.SAME_PERSON) != personId.isPresent()) {
                String code = personId.isPresent() ? "person-without-same-person" : "missing";
                throw new Refused(Refusal.invalid(List.of(InputError.at("/personId", code))));
            }
        }
    }

    /** In the caller's transaction. */
    MatchReview decide(UUID reviewId, String ifMatch, Answer answer, Viewer viewer) {
        UUID message = reviews.messageOf(viewer.houseId(), reviewId);
        messages.hold(message, viewer.houseId());
        MatchReview review = reviews.lock(viewer.houseId(), reviewId);
        ETags.require(ifMatch, review.version());
        answer.personId().ifPresent(person -> persons.require(viewer, person));
        review.decide(answer.decision(), answer.personId(), viewer.subject(), answer.motivation());
        reviews.flush();
        ParkedMessages.Decision decision = new ParkedMessages.Decision(viewer.subject(), answer.motivation());
        answer.personId()
                .ifPresentOrElse(
                        person -> messages.link(message, viewer.houseId(), person, decision),
                        () -> messages.aboutNobodyKnown(message, viewer.houseId(), decision));
        return review;
    }
}
