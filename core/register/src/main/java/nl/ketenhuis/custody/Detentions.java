package nl.ketenhuis.custody;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.convention.PlainSql;
import nl.ketenhuis.partner.spi.DetentionNumber;

/** Detentions with their notices and work items. */
@ApplicationScoped
class Detentions implements PanacheRepositoryBase<DetentionPeriod, UUID> {

    private final EntityManager entityManager;
    private final PlainSql sql;

    Detentions(EntityManager entityManager, PlainSql sql) {
        this.entityManager = entityManager;
        this.sql = sql;
    }

    /** A person's detentions, and the one of this number, whosever it is. */
    List<DetentionPeriod> findOf(UUID houseId, UUID personId, DetentionNumber number) {
        return list("houseId = ?1 and (personId = ?2 or number = ?3)", houseId, personId, number.value());
    }

    List<DetentionPeriod> findOf(UUID personId) {
        return list("personId", personId);
    }

    List<ReleaseNotice> noticesOf(UUID detentionId) {
        return entityManager
                .createQuery("select n from ReleaseNotice n where n.detentionPeriodId = :id", ReleaseNotice.class)
                .setParameter("id", detentionId)
                .getResultList();
    }

    Optional<AftercareItem> findItem(UUID detentionId) {
        return entityManager
                .createQuery("select a from AftercareItem a where a.detentionPeriodId = :id", AftercareItem.class)
                .setParameter("id", detentionId)
                .getResultStream()
                .findFirst();
    }

    /** The municipality that looks after people of a house when no other is known. */
    String hostMunicipality(UUID houseId) {
        return sql.list("select host_municipality from house where id = ?", row -> row.getString(1), houseId)
                .get(0);
    }

    void add(Object row) {
        entityManager.persist(row);
    }
}
