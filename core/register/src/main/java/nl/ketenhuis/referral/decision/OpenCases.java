package nl.ketenhuis.referral.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.person.Persons;
import nl.ketenhuis.referral.Referral;

/** The open case a referral belongs in (I-01). Decisions about one subject are taken one after the other, so that none misses another's. */
@ApplicationScoped
public class OpenCases {

    private final EntityManager entityManager;
    private final Persons persons;

    OpenCases(EntityManager entityManager, Persons persons) {
        this.entityManager = entityManager;
        this.persons = persons;
    }

    /**
     * The open case of the referral's person, alone or in a family, or of its group or area, on its theme. Until the
     * transaction ends nobody else opens one.
     */
    Optional<CaseFile> lockAndFind(Referral referral) {
        String theme = referral.statement().theme();
        if (referral.personId() != null) {
            return lockAndFind(referral.houseId(), referral.personId(), theme);
        }
        UUID place = referral.place().id();
        persons.lock(place);
        return find("(c.groupId = :subject or c.areaId = :subject)", referral.houseId(), place, theme);
    }

    /** The same for a person. */
    public Optional<CaseFile> lockAndFind(UUID houseId, UUID personId, String theme) {
        persons.lock(personId);
        String about = "exists (select 1 from CasePerson p where p.id.caseId = c.id and p.id.personId = :subject"
                + " and p.role in (FOCAL, MEMBER) and p.until is null)";
        return find(about, houseId, personId, theme);
    }

    private Optional<CaseFile> find(String about, UUID houseId, UUID subject, String theme) {
        return entityManager
                .createQuery(
                        "select c from CaseFile c where c.houseId = :house and c.status <> CLOSED and c.theme = :theme and "
                                + about + " order by c.id",
                        CaseFile.class)
                .setParameter("house", houseId)
                .setParameter("theme", theme)
                .setParameter("subject", subject)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
