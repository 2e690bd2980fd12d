package nl.ketenhuis.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.ketenhuis.outbox.Outbox;
import nl.ketenhuis.person.IdentityClaim.Number;
import nl.ketenhuis.person.IdentityClaim.Strength;

/**
 * Two identities turn out to be one person's: the one the house knows, and the one a source names. Who may know of the person
 * is told, because its own records may hold them as two (domain catalogue 4.6, I-15).
 */
@ApplicationScoped
class JoinedIdentities {

    private static final String MERGED = "nl.ketenhuis.person-identity-merged.v1";

    private final IdentityClaims claims;
    private final Outbox outbox;

    JoinedIdentities(IdentityClaims claims, Outbox outbox) {
        this.claims = claims;
        this.outbox = outbox;
    }

    /** A source names a person known by a number more: the person is known by that too, from now on. */
    void join(Person person, List<Number> numbers, List<IdentityClaim> known, String source) {
        if (claims.learn(person.houseId(), person.id(), numbers, known, source, Strength.SOFT)) {
            tell(person);
        }
    }

    /** A human says whom a source means; without a number, only this says that the two are one. */
    void joinByHuman(Person person, List<Number> numbers, List<IdentityClaim> known, String source) {
        if (numbers.isEmpty()) {
            tell(person);
        }
        join(person, numbers, known, source);
    }

    private void tell(Person person) {
        outbox.addPerson(person.houseId(), MERGED, person.id());
    }
}
