package nl.ketenhuis.custody;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.inbox.Handling;
import nl.ketenhuis.inbox.Handling.Applied;
import nl.ketenhuis.inbox.Handling.Parked;
import nl.ketenhuis.inbox.MessageContext;
import nl.ketenhuis.inbox.NoticeHandler;
import nl.ketenhuis.inbox.ParkReason;
import nl.ketenhuis.partner.spi.CustodyNotice;
import nl.ketenhuis.partner.spi.PartnerNotice;
import nl.ketenhuis.person.Match;
import nl.ketenhuis.person.Person;
import nl.ketenhuis.person.PersonMatcher;
import nl.ketenhuis.person.Persons;
import nl.ketenhuis.person.review.MatchReviews;

/**
 * Gives a custody notice its effect: on the person's detention, the aftercare work list and every open case of the person
 * (S-REL-1, S-REL-2, S-INF-3). In the inbox's transaction, one at a time per person.
 */
@ApplicationScoped
class CustodyNoticeHandler implements NoticeHandler<CustodyNotice> {

    private static final String REGISTERED = "REGISTERED";
    private static final String SAME_EVENT_KNOWN = "SAME_EVENT_KNOWN";

    private final PersonMatcher matcher;
    private final MatchReviews reviews;
    private final Persons persons;
    private final Detentions detentions;
    private final CustodyOnCases cases;
    private final List<ReleaseFollower> followers;

    CustodyNoticeHandler(
            PersonMatcher matcher,
            MatchReviews reviews,
            Persons persons,
            Detentions detentions,
            CustodyOnCases cases,
            @All List<ReleaseFollower> followers) {
        this.matcher = matcher;
        this.reviews = reviews;
        this.persons = persons;
        this.detentions = detentions;
        this.cases = cases;
        this.followers = followers;
    }

    @Override
    public Class<CustodyNotice> content() {
        return CustodyNotice.class;
    }

    @Override
    public Handling handle(PartnerNotice notice, CustodyNotice content, MessageContext message) {
        Match match = match(notice, message);
        if (match instanceof Match.Found found) {
            return apply(found.person(), notice, content, message);
        }
        if (match instanceof Match.Ambiguous ambiguous) {
            reviews.open(
                    message.houseId(),
                    message.id(),
                    notice.partner().value(),
                    notice.subject(),
                    ambiguous.candidates());
            return new Parked(ParkReason.AMBIGUOUS_PERSON);
        }
        return new Parked(match instanceof Match.Conflict ? ParkReason.IDENTITY_CONFLICT : ParkReason.UNKNOWN_PERSON);
    }

    private Match match(PartnerNotice notice, MessageContext message) {
        String source = notice.partner().value();
        return message.linkedPerson()
                .map(person -> matcher.linked(message.houseId(), person, notice.subject(), source))
                .orElseGet(() -> matcher.match(message.houseId(), notice.subject(), source));
    }

    private Handling apply(Person person, PartnerNotice notice, CustodyNotice content, MessageContext message) {
        persons.lock(person.id());
        List<DetentionPeriod> known =
                new ArrayList<>(detentions.findOf(message.houseId(), person.id(), content.detention()));
        DetentionPeriod detention = known.stream()
                .filter(one -> one.number().equals(content.detention().value()))
                .findFirst()
                .orElse(null);
        if (detention != null && !detention.personId().equals(person.id())) {
            return new Parked(ParkReason.IDENTITY_CONFLICT);
        }
        List<ReleaseNotice> notices = new ArrayList<>();
        if (detention == null) {
            detention = new DetentionPeriod(message.houseId(), person.id(), content.detention());
            known.add(detention);
        } else {
            notices.addAll(detentions.noticesOf(detention.id()));
        }
        ReleaseNotice told = new ReleaseNotice(detention, notice, content, message);
        if (notices.stream().anyMatch(told::tellsTheSameAs)) {
            return new Applied(person.id(), SAME_EVENT_KNOWN);
        }
        notices.add(told);
        Optional<AftercareItem> moved = refold(detention, notices, told, person);
        cases.tell(told, detention, known, message.traceId());
        moved.ifPresent(item -> followers.forEach(follower -> follower.moved(item, message.traceId())));
        return new Applied(person.id(), REGISTERED);
    }

    /** Gives the item on the work list, if its day has moved. */
    private Optional<AftercareItem> refold(
            DetentionPeriod detention, List<ReleaseNotice> notices, ReleaseNotice told, Person person) {
        DetentionFold.State state = DetentionFold.of(notices);
        boolean isNew = notices.size() == 1;
        detention.become(state);
        if (isNew) {
            detentions.add(detention);
        }
        detentions.add(told);
        return state.releaseDate().isPresent()
                ? putOnWorkList(detention, isNew, state, municipality(state, person, detention.houseId()))
                : Optional.empty();
    }

    private Optional<AftercareItem> putOnWorkList(
            DetentionPeriod detention, boolean isNew, DetentionFold.State state, String municipality) {
        Optional<AftercareItem> known = isNew ? Optional.empty() : detentions.findItem(detention.id());
        AftercareItem item = known.orElseGet(() -> new AftercareItem(detention));
        LocalDate before = item.releaseDate();
        item.become(state, municipality);
        if (known.isEmpty()) {
            detentions.add(item);
        }
        return known.filter(one -> !one.releaseDate().equals(before));
    }

    /** The municipality a person returns to, else lives in, else the one that hosts the house: the item is never nobody's. */
    private String municipality(DetentionFold.State state, Person person, UUID houseId) {
        return state.returnMunicipality()
                .orElseGet(() -> person.municipalityCode() != null
                        ? person.municipalityCode()
                        : detentions.hostMunicipality(houseId));
    }
}
