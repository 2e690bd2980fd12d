package nl.ketenhuis.person.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import nl.ketenhuis.disclosure.CaseScope;
import nl.ketenhuis.disclosure.DisclosureRegister;
import nl.ketenhuis.disclosure.PersonScope;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.person.IdentityClaims;
import nl.ketenhuis.person.MaskedNumber;
import nl.ketenhuis.person.Person;

/**
 * Shows one person with the open cases the viewer may know of. Each case shown is a disclosure, durable before the answer
 * is handed out (S-SEC-1, I-09).
 */
@ApplicationScoped
class PersonReading {

    private static final int CASES_SHOWN = 100;

    private final EntityManager entityManager;
    private final IdentityClaims claims;
    private final DisclosureRegister disclosures;

    PersonReading(EntityManager entityManager, IdentityClaims claims, DisclosureRegister disclosures) {
        this.entityManager = entityManager;
        this.claims = claims;
        this.disclosures = disclosures;
    }

    /** A person as a viewer is shown it; the numbers masked. */
    record Dossier(Person person, List<MaskedNumber> numbers, List<CaseReference> openCases) {}

    /** A case by its id and number. */
    record CaseReference(UUID id, String number) {}

    Dossier read(UUID personId, Viewer viewer) {
        Person person = get(personId, viewer);
        List<CaseReference> openCases = openCases(personId, viewer);
        List<UUID> cases = openCases.stream().map(CaseReference::id).toList();
        return disclosures.show(
                viewer, "getPerson", cases, () -> new Dossier(person, claims.masked(personId), openCases));
    }

    private Person get(UUID personId, Viewer viewer) {
        TypedQuery<Person> query = entityManager
                .createQuery(
                        "select p from Person p where p.id = :person and " + PersonScope.condition("p", viewer),
                        Person.class)
                .setParameter("person", personId);
        CaseScope.bind(query, viewer);
        return query.getResultStream().findFirst().orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    private List<CaseReference> openCases(UUID personId, Viewer viewer) {
        TypedQuery<CaseReference> query = entityManager
                .createQuery(
                        "select c.id, c.number from CaseFile c where c.status <> CLOSED and c.id in"
                                + " (select o.id.caseId from CasePerson o where o.id.personId = :person) and "
                                + CaseScope.condition("c", viewer) + " order by c.id desc",
                        CaseReference.class)
                .setParameter("person", personId)
                .setMaxResults(CASES_SHOWN);
        CaseScope.bind(query, viewer);
        return query.getResultList();
    }
}
