package nl.ketenhuis.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.inbox.ParkedMessages;
import nl.ketenhuis.partner.spi.SubjectReference;
import nl.ketenhuis.person.IdentityClaim.Number;
import nl.ketenhuis.person.IdentityClaim.Strength;

/** Makes a person known to a house, once. In the caller's transaction. */
@ApplicationScoped
public class PersonRegistration {

    private final PersonMatcher matcher;
    private final Persons persons;
    private final IdentityClaims claims;
    private final ParkedMessages parkedMessages;

    PersonRegistration(PersonMatcher matcher, Persons persons, IdentityClaims claims, ParkedMessages parkedMessages) {
        this.matcher = matcher;
        this.persons = persons;
        this.claims = claims;
        this.parkedMessages = parkedMessages;
    }

    /**
     * The person known by these numbers or this name and birth date, or else a new one. Messages that waited for someone
     * with these numbers then take effect by themselves.
     *
     * @throws Refused 409 {@code identity-conflict}, guard {@code one-person-per-number}, when the numbers are different
     *     persons', or contradict what is known
     */
    public Person register(UUID houseId, SubjectReference subject, String municipalityCode, String source) {
        Match match = matcher.match(houseId, subject, source);
        if (match instanceof Match.Found found) {
            return found.person();
        }
        if (match instanceof Match.Conflict) {
            throw new Refused(
                    Refusal.of(ProblemCategory.CONFLICT, "identity-conflict").withGuard("one-person-per-number"));
        }
        LocalDate birthDate = subject.birthDate().orElse(null);
        Person person = new Person(houseId, subject.name().orElseThrow(), birthDate, municipalityCode);
        persons.persist(person);
        List<Number> numbers = IdentityClaims.numbersOf(subject);
        claims.learn(houseId, person.id(), numbers, List.of(), source, Strength.HARD);
        persons.flush();
        if (!numbers.isEmpty()) {
            parkedMessages.redriveNaming(houseId, claims.fingerprints(numbers));
        }
        return person;
    }
}
