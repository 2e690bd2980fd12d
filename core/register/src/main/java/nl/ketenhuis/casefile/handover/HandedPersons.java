package nl.ketenhuis.casefile.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CasePerson;
import nl.ketenhuis.partner.spi.SubjectReference;
import nl.ketenhuis.person.IdentityClaims;
import nl.ketenhuis.person.Person;
import nl.ketenhuis.person.PersonRegistration;

/** The persons a case is about, made known to the house that takes it over; who only matters to it stays behind. */
@ApplicationScoped
class HandedPersons {

    private final EntityManager entityManager;
    private final IdentityClaims claims;
    private final PersonRegistration registration;

    HandedPersons(EntityManager entityManager, IdentityClaims claims, PersonRegistration registration) {
        this.entityManager = entityManager;
        this.claims = claims;
        this.registration = registration;
    }

    /** The focal person, or the members of the system. */
    List<Person> of(CaseFile caseFile) {
        return entityManager
                .createQuery(
                        "select p from CasePerson cp join Person p on p.id = cp.id.personId"
                                + " where cp.id.caseId = :case and cp.role <> :related and cp.until is null order by p.id",
                        Person.class)
                .setParameter("case", caseFile.id())
                .setParameter("related", CasePerson.Role.RELATED)
                .getResultList();
    }

    /** The same persons as the other house knows them from now on, by the id they have here. */
    Map<UUID, Person> register(CaseFile caseFile, UUID houseId, String source) {
        List<Person> here = of(caseFile);
        Map<UUID, SubjectReference> references = claims.references(here);
        Map<UUID, Person> there = new LinkedHashMap<>();
        here.forEach(person -> there.put(
                person.id(),
                registration.register(houseId, references.get(person.id()), person.municipalityCode(), source)));
        return there;
    }
}
