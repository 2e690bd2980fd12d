package nl.ketenhuis.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/**
 * Referrals as a viewer may see them: the house's desk sees all that were handed in, a referrer those of its own
 * organisation, which is how it follows one without seeing the case.
 */
@ApplicationScoped
public class Referrals implements PanacheRepositoryBase<Referral, UUID> {

    private static final String SHIELDED = """
            (p.shielded = true and not exists (select 1 from ShieldAccess s join CasePerson cp on cp.id.caseId = s.id.caseId
               where cp.id.personId = p.id and s.id.holder in (:subject, :oin)))""";
    private static final String IN_SIGHT = """
            select r from Referral r
            where r.houseId = :house
              and (r.referringOrganisationId = :organisation or :houseWide = true and r.status <> DRAFT)
              and not exists (select 1 from Person p where p.id = r.personId and %1$s)
              and not exists (select 1 from ReferralMember m join Person p on p.id = m.id.personId
                              where m.id.referralId = r.id and %1$s)""".formatted(SHIELDED);

    private final EntityManager entityManager;

    Referrals(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What a list may be narrowed to; empty means all. */
    public record Filter(
            Optional<Referral.Status> status, Optional<String> theme, Optional<UUID> tableId, Optional<String> owner) {}

    /** @throws Refused 404, the same whether it does not exist or may not be known */
    public Referral get(UUID id, Viewer viewer) {
        return findInSight(id, viewer).orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    /** The same; empty instead of refused. */
    public Optional<Referral> findInSight(UUID id, Viewer viewer) {
        return scoped(" and r.id = :id", viewer)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The same, its row locked until the transaction ends. */
    public Referral lock(UUID id, Viewer viewer) {
        Referral referral = get(id, viewer);
        entityManager.refresh(referral, LockModeType.PESSIMISTIC_WRITE);
        return referral;
    }

    /** The same, and the version that was meant: 412 when it is another by now, 428 when none was named. */
    public Referral lock(UUID id, String ifMatch, Viewer viewer) {
        Referral referral = lock(id, viewer);
        ETags.require(ifMatch, referral.version());
        return referral;
    }

    /** Newest first. */
    public List<Referral> list(Viewer viewer, Filter filter, Optional<UUID> before, int atMost) {
        StringBuilder narrow = new StringBuilder();
        filter.status().ifPresent(status -> narrow.append(" and r.status = :status"));
        filter.theme().ifPresent(theme -> narrow.append(" and r.theme = :theme"));
        filter.tableId().ifPresent(table -> narrow.append(" and r.tableId = :table"));
        filter.owner().ifPresent(owner -> narrow.append(" and r.owner = :owner"));
        before.ifPresent(id -> narrow.append(" and r.id < :before"));
        TypedQuery<Referral> query =
                scoped(narrow + " order by r.id desc", viewer).setMaxResults(atMost);
        filter.status().ifPresent(status -> query.setParameter("status", status));
        filter.theme().ifPresent(theme -> query.setParameter("theme", theme));
        filter.tableId().ifPresent(table -> query.setParameter("table", table));
        filter.owner().ifPresent(owner -> query.setParameter("owner", owner));
        before.ifPresent(id -> query.setParameter("before", id));
        return query.getResultList();
    }

    /** Other referrals of the same person, or of the same place, on the same theme; newest first, at most so many. */
    public List<Referral> sameSubject(Referral referral, Viewer viewer, int atMost) {
        if (referral.personId() == null
                && (referral.place() == null || referral.place().id() == null)) {
            return List.of();
        }
        String same = referral.personId() == null ? "r.placeId" : "r.personId";
        return scoped(" and " + same + " = :same and r.theme = :theme and r.id <> :id order by r.id desc", viewer)
                .setParameter(
                        "same", referral.personId() == null ? referral.place().id() : referral.personId())
                .setParameter("theme", referral.statement().theme())
                .setParameter("id", referral.id())
                .setMaxResults(atMost)
                .getResultList();
    }

    public List<ReferralMember> members(UUID referralId) {
        return entityManager
                .createQuery(
                        "select m from ReferralMember m where m.id.referralId = :id order by m.id.personId",
                        ReferralMember.class)
                .setParameter("id", referralId)
                .getResultList();
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
