package nl.ketenhuis.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ketenhuis.partner.spi.PersonName;
import nl.ketenhuis.partner.spi.SubjectReference;
import nl.ketenhuis.person.IdentityClaim.Kind;
import nl.ketenhuis.person.IdentityClaim.Number;

/**
 * Finds the person a message is about: by criminal-chain number, else citizen service number, else name and birth date.
 * Numbers decide by themselves; a name decides only when everything is equal and nobody else comes near (I-15).
 */
@ApplicationScoped
public class PersonMatcher {

    private final Persons persons;
    private final IdentityClaims claims;
    private final JoinedIdentities identities;

    PersonMatcher(Persons persons, IdentityClaims claims, JoinedIdentities identities) {
        this.persons = persons;
        this.claims = claims;
        this.identities = identities;
    }

    /**
     * Looks, and changes nothing but this: numbers the reference adds to a person found are written down. Nobody becomes
     * known by the numbers of someone unknown until the transaction ends.
     */
    public Match match(UUID houseId, SubjectReference subject, String source) {
        Match match = look(houseId, subject, source);
        List<Number> numbers = IdentityClaims.numbersOf(subject);
        if (match instanceof Match.Found || numbers.isEmpty()) {
            return match;
        }
        claims.lock(houseId, numbers);
        return look(houseId, subject, source);
    }

    private Match look(UUID houseId, SubjectReference subject, String source) {
        List<Number> numbers = IdentityClaims.numbersOf(subject);
        List<IdentityClaim> held = numbers.isEmpty() ? List.of() : claims.findOfHoldersOf(houseId, numbers);
        Set<UUID> holders = held.stream().map(IdentityClaim::personId).collect(Collectors.toSet());
        if (holders.size() > 1) {
            return new Match.Conflict();
        }
        if (holders.size() == 1) {
            return byNumber(numbers, held, source);
        }
        if (subject.name().isEmpty() || subject.birthDate().isEmpty()) {
            return new Match.Unknown();
        }
        return byName(houseId, subject, numbers, source);
    }

    /**
     * Takes a human's word for who is meant. The person becomes known by the reference's numbers, as soft claims, so that
     * the next message finds it by itself.
     *
     * @return a conflict when one of the numbers is somebody else's: a human's word does not take a number away
     */
    public Match linked(UUID houseId, UUID personId, SubjectReference subject, String source) {
        List<Number> numbers = IdentityClaims.numbersOf(subject);
        List<IdentityClaim> held = numbers.isEmpty() ? List.of() : claims.findOfHoldersOf(houseId, numbers);
        if (held.stream().anyMatch(claim -> !claim.personId().equals(personId))) {
            return new Match.Conflict();
        }
        Person person =
                persons.find("id = ?1 and houseId = ?2", personId, houseId).firstResult();
        if (person == null) {
            return new Match.Unknown();
        }
        identities.joinByHuman(person, numbers, claims.list("personId", personId), source);
        return new Match.Found(person);
    }

    /** Everyone who may be meant by a name and birth date, the likeliest first. */
    public List<Candidate> candidates(UUID houseId, PersonName name, LocalDate birthDate) {
        return persons
                .findCandidates(
                        houseId,
                        NameKeys.letters(name.familyName()),
                        NameKeys.sound(name.familyName()),
                        NameKeys.first(name.givenNames()),
                        birthDate)
                .stream()
                .map(person -> CandidateScore.of(person, name, birthDate))
                .filter(candidate -> candidate.score() >= CandidateScore.ASK)
                .sorted(Comparator.comparing(Candidate::score).reversed().thenComparing(Candidate::personId))
                .toList();
    }

    private Match byNumber(List<Number> numbers, List<IdentityClaim> held, String source) {
        if (contradicts(numbers, held)) {
            return new Match.Conflict();
        }
        Person person = persons.findById(held.get(0).personId());
        identities.join(person, numbers, held, source);
        return new Match.Found(person);
    }

    /** A person has one citizen service number; another one in the message means another person, or a mistake. */
    private boolean contradicts(List<Number> numbers, List<IdentityClaim> held) {
        List<IdentityClaim> known = held.stream()
                .filter(claim -> claim.kind() == Kind.CITIZEN_SERVICE_NUMBER)
                .toList();
        return !known.isEmpty()
                && numbers.stream()
                        .filter(number -> number.kind() == Kind.CITIZEN_SERVICE_NUMBER)
                        .anyMatch(number -> known.stream().noneMatch(claim -> claims.isOf(claim, number)));
    }

    private Match byName(UUID houseId, SubjectReference subject, List<Number> numbers, String source) {
        List<Candidate> found = candidates(
                houseId, subject.name().orElseThrow(), subject.birthDate().orElseThrow());
        if (found.isEmpty()) {
            return new Match.Unknown();
        }
        if (found.size() > 1 || found.get(0).score() < CandidateScore.JOIN) {
            return new Match.Ambiguous(found);
        }
        UUID personId = found.get(0).personId();
        List<IdentityClaim> known = claims.list("personId", personId);
        if (contradicts(numbers, known)) {
            return new Match.Ambiguous(found);
        }
        Person person = persons.findById(personId);
        identities.join(person, numbers, known, source);
        return new Match.Found(person);
    }
}
