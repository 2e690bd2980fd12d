package nl.ketenhuis.casefile.linking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;

/** The persons and participants of cases that become one. */
@ApplicationScoped
class CasePeople {

    private static final String PERSONS = """
            insert into case_person (case_id, person_id, house_id, role)
            select :into, p.person_id, p.house_id, 'RELATED' from case_person p
            where p.case_id = :from and p.until is null
            on conflict (case_id, person_id) do nothing""";

    private static final String PARTICIPANTS = """
            insert into case_participant (case_id, organisation_id, house_id, role, since)
            select :into, p.organisation_id, p.house_id, p.role, current_date from case_participant p
            where p.case_id = :from and p.until is null
            on conflict (organisation_id, house_id, case_id) where until is null do nothing""";

    private final EntityManager entityManager;

    CasePeople(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Whether a person is in a case today. */
    boolean has(UUID caseId, UUID personId) {
        return !entityManager
                .createQuery("select p.id from CasePerson p where p.id.caseId = :case and p.id.personId = :person"
                        + " and p.until is null")
                .setParameter("case", caseId)
                .setParameter("person", personId)
                .getResultList()
                .isEmpty();
    }

    /** Who is in the one case, and who takes part in it, is and does so in the other too. */
    void join(CaseFile from, CaseFile into) {
        entityManager.flush();
        run(PERSONS, from, into);
        run(PARTICIPANTS, from, into);
    }

    private void run(String sql, CaseFile from, CaseFile into) {
        entityManager
                .createNativeQuery(sql)
                .setParameter("from", from.id())
                .setParameter("into", into.id())
                .executeUpdate();
    }
}
