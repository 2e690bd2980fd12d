package nl.ketenhuis.person.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import nl.ketenhuis.disclosure.CaseScope;
import nl.ketenhuis.disclosure.PersonScope;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.person.Candidate;
import nl.ketenhuis.person.Candidate.Finding;
import nl.ketenhuis.person.CandidateScore;
import nl.ketenhuis.person.IdentityClaim;
import nl.ketenhuis.person.IdentityClaim.Number;
import nl.ketenhuis.person.Person;
import nl.ketenhuis.person.SoughtName;
import nl.ketenhuis.vault.Vault;

/**
 * Looks for persons among those the viewer may know of: the condition stands in the query, so that nothing about anyone
 * else shows, not even by how many were found (GW-28).
 */
@ApplicationScoped
public class PersonSearch {

    private static final int MOST_COMPARED = 200;

    private final EntityManager entityManager;
    private final Vault vault;

    PersonSearch(EntityManager entityManager, Vault vault) {
        this.entityManager = entityManager;
        this.vault = vault;
    }

    /** Someone found, and why. */
    public record Hit(Person person, Candidate match) {}

    /** Whoever has this number: nobody or one. */
    public List<Hit> byNumber(Viewer viewer, Number number) {
        TypedQuery<Person> query = entityManager
                .createQuery(
                        "select p from Person p where " + PersonScope.condition("p", viewer)
                                + " and p.id in (select i.personId from IdentityClaim i where i.houseId = :scopeHouse"
                                + " and i.kind = :kind and i.fingerprint = :fingerprint)",
                        Person.class)
                .setParameter("kind", number.kind())
                .setParameter("fingerprint", vault.fingerprint(number.kind().name(), number.value()));
        CaseScope.bind(query, viewer);
        return query.getResultStream().map(person -> certain(person, number)).toList();
    }

    /** Those whose name and birth date are like what is sought, the likeliest first. */
    public List<Hit> byName(Viewer viewer, SoughtName sought, int atMost) {
        TypedQuery<Person> query = entityManager
                .createQuery(
                        "select p from Person p where " + PersonScope.condition("p", viewer) + sought.condition(),
                        Person.class)
                .setMaxResults(MOST_COMPARED);
        CaseScope.bind(query, viewer);
        sought.bind(query);
        return query.getResultStream()
                .map(person -> new Hit(person, CandidateScore.of(person, sought)))
                .filter(hit -> hit.match().score() >= CandidateScore.ASK)
                .sorted(Comparator.comparing((Hit hit) -> hit.match().score())
                        .reversed()
                        .thenComparing(hit -> hit.person().id()))
                .limit(atMost)
                .toList();
    }

    private static Hit certain(Person person, Number number) {
        String field = number.kind() == IdentityClaim.Kind.CITIZEN_SERVICE_NUMBER
                ? "citizenServiceNumber"
                : "criminalChainNumber";
        Finding same = new Finding(field, "EQUAL", CandidateScore.JOIN);
        return new Hit(person, new Candidate(person.id(), CandidateScore.JOIN, List.of(same)));
    }
}
