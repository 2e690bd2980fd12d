package nl.ketenhuis.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/**
 * Referrals as a viewer may see them: the house's desk sees all, a referrer those of its own organisation, which is how it
 * follows one without seeing the case.
 */
@ApplicationScoped
class Referrals implements PanacheRepositoryBase<Referral, UUID> {

    private static final String IN_SIGHT = """
            select r from Referral r
            where r.houseId = :house and (:houseWide = true or r.referringOrganisationId = :organisation)
              and exists (select 1 from Person p where p.id = r.personId and (p.shielded = false
                or exists (select 1 from ShieldAccess s join CasePerson cp on cp.id.caseId = s.id.caseId
                           where cp.id.personId = p.id and s.id.holder in (:subject, :oin))))""";

    private final EntityManager entityManager;

    Referrals(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Referral get(UUID id, Viewer viewer) {
        return scoped(" and r.id = :id", viewer)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    /** The same, locked for a decision. */
    Referral lock(UUID id, Viewer viewer) {
        Referral referral = get(id, viewer);
        entityManager.refresh(referral, LockModeType.PESSIMISTIC_WRITE);
        return referral;
    }

    List<Referral> list(Viewer viewer, Optional<Referral.Status> status, Optional<UUID> before, int atMost) {
        String narrow = (status.isPresent() ? " and r.status = :status" : "")
                + (before.isPresent() ? " and r.id < :before" : "")
                + " order by r.id desc";
        TypedQuery<Referral> query = scoped(narrow, viewer).setMaxResults(atMost);
        status.ifPresent(value -> query.setParameter("status", value));
        before.ifPresent(id -> query.setParameter("before", id));
        return query.getResultList();
    }

    private TypedQuery<Referral> scoped(String narrow, Viewer viewer) {
        return entityManager
                .createQuery(IN_SIGHT + narrow, Referral.class)
                .setParameter("house", viewer.houseId())
                .setParameter("houseWide", viewer.houseWide())
                .setParameter("organisation", viewer.organisationId())
                .setParameter("subject", viewer.subject())
                .setParameter("oin", viewer.organisation());
    }
}
