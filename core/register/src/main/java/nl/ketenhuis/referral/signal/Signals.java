package nl.ketenhuis.referral.signal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.PlainSql;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/** Signals as a viewer may see them: the house's desk sees all, a partner those of its own organisation. */
@ApplicationScoped
class Signals implements PanacheRepositoryBase<Signal, UUID> {

    private static final int LOCK = 12;
    private static final String IN_SIGHT = """
            select s from Signal s
            where s.houseId = :house and (:houseWide = true or s.organisationId = :organisation)
              and not exists (select 1 from Person p where p.id = s.personId and p.shielded = true
                and not exists (select 1 from ShieldAccess a join CasePerson cp on cp.id.caseId = a.id.caseId
                                where cp.id.personId = p.id and a.id.holder in (:subject, :oin)))""";

    private final EntityManager entityManager;
    private final PlainSql sql;

    Signals(EntityManager entityManager, PlainSql sql) {
        this.entityManager = entityManager;
        this.sql = sql;
    }

    /** @throws Refused 404, the same whether it does not exist or may not be known */
    Signal get(UUID id, Viewer viewer) {
        return scoped(" and s.id = :id", viewer)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    /** The same, its row locked, and the version that was meant: 412 when it is another by now. */
    Signal lock(UUID id, String ifMatch, Viewer viewer) {
        Signal signal = get(id, viewer);
        entityManager.refresh(signal, LockModeType.PESSIMISTIC_WRITE);
        ETags.require(ifMatch, signal.version());
        return signal;
    }

    /** Newest first. */
    List<Signal> list(
            Viewer viewer, Optional<Signal.Status> status, Optional<UUID> person, Optional<UUID> before, int atMost) {
        String narrow = (status.isPresent() ? " and s.status = :status" : "")
                + (person.isPresent() ? " and s.personId = :person" : "")
                + (before.isPresent() ? " and s.id < :before" : "")
                + " order by s.id desc";
        TypedQuery<Signal> query = scoped(narrow, viewer).setMaxResults(atMost);
        status.ifPresent(value -> query.setParameter("status", value));
        person.ifPresent(id -> query.setParameter("person", id));
        before.ifPresent(id -> query.setParameter("before", id));
        return query.getResultList();
    }

    /** The signal an organisation knows by this reference. Until the transaction ends nobody else gives one by it. */
    Optional<Signal> lockReference(UUID houseId, UUID organisationId, String reference) {
        sql.lock(LOCK, List.of(houseId + " " + organisationId + ' ' + reference));
        return find("houseId = ?1 and organisationId = ?2 and reference = ?3", houseId, organisationId, reference)
                .firstResultOptional();
    }

    private TypedQuery<Signal> scoped(String narrow, Viewer viewer) {
        return entityManager
                .createQuery(IN_SIGHT + narrow, Signal.class)
                .setParameter("house", viewer.houseId())
                .setParameter("houseWide", viewer.houseWide())
                .setParameter("organisation", viewer.organisationId())
                .setParameter("subject", viewer.subject())
                .setParameter("oin", viewer.organisation());
    }
}
