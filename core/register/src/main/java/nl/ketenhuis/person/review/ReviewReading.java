package nl.ketenhuis.person.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.inbox.desk.LinkablePersons;
import nl.ketenhuis.person.Candidate;
import nl.ketenhuis.person.Person;
import nl.ketenhuis.person.Persons;
import nl.ketenhuis.person.review.MatchReview.Status;
import nl.ketenhuis.person.search.PersonSearch.Hit;

/**
 * Shows reviews: an open one with the candidates the viewer may know of, a decided one without them. Two statements, however
 * many reviews.
 */
@ApplicationScoped
class ReviewReading {

    private final MatchReviews reviews;
    private final Persons persons;
    private final LinkablePersons linkable;

    ReviewReading(MatchReviews reviews, Persons persons, LinkablePersons linkable) {
        this.reviews = reviews;
        this.persons = persons;
        this.linkable = linkable;
    }

    /** A review as a viewer is shown it. */
    record Shown(MatchReview review, ReviewedName name, List<Hit> candidates) {}

    List<Shown> show(Collection<MatchReview> shown, Viewer viewer) {
        List<UUID> ids = shown.stream()
                .flatMap(review -> candidates(review).stream())
                .map(Candidate::personId)
                .distinct()
                .toList();
        Map<UUID, Person> known = persons.list("id in ?1", linkable.of(viewer, ids)).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        return shown.stream()
                .map(review -> new Shown(review, reviews.nameOf(review), hits(review, known)))
                .toList();
    }

    private static List<Hit> hits(MatchReview review, Map<UUID, Person> known) {
        return candidates(review).stream()
                .filter(candidate -> known.containsKey(candidate.personId()))
                .map(candidate -> new Hit(known.get(candidate.personId()), candidate))
                .toList();
    }

    private static List<Candidate> candidates(MatchReview review) {
        return review.status() == Status.OPEN ? review.candidates() : List.of();
    }
}
