package nl.ketenhuis.area.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.area.observation.AreaObservation.Kind;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/** What was seen in areas. Callers have made sure that the area is of the viewer's house. */
@ApplicationScoped
class AreaObservations {

    private static final String WITH_CORRECTION =
            "select o, later.id from AreaObservation o left join AreaObservation later on later.corrects = o.id"
                    + " where o.areaId = :area";

    private final EntityManager entityManager;

    AreaObservations(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** An observation, and the one that took its place. */
    record Row(AreaObservation observation, UUID correctedBy) {}

    /** What was seen of one kind in one month. */
    record Month(String month, String kind, long observations, long counted) {}

    AreaObservation add(AreaObservation observation) {
        entityManager.persist(observation);
        return observation;
    }

    Row get(UUID areaId, UUID id) {
        return seek(areaId, id).orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    Optional<Row> seek(UUID areaId, UUID id) {
        return entityManager
                .createQuery(WITH_CORRECTION + " and o.id = :id", Row.class)
                .setParameter("area", areaId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Latest recorded first. */
    List<Row> list(UUID areaId, Optional<Kind> kind, Optional<UUID> before, int atMost) {
        String narrow =
                (kind.isPresent() ? " and o.kind = :kind" : "") + (before.isPresent() ? " and o.id < :before" : "");
        TypedQuery<Row> query = entityManager
                .createQuery(WITH_CORRECTION + narrow + " order by o.id desc", Row.class)
                .setParameter("area", areaId)
                .setMaxResults(atMost);
        kind.ifPresent(value -> query.setParameter("kind", value));
        before.ifPresent(value -> query.setParameter("before", value));
        return query.getResultList();
    }

    /** Month by month, without what was corrected. */
    @SuppressWarnings("unchecked")
    List<Month> months(UUID areaId, LocalDate from, LocalDate until) {
        return entityManager
                .createNativeQuery("""
                        select to_char(o.period_until, 'YYYY-MM') as month, o.kind, count(*), coalesce(sum(o.count), 0)
                        from area_observation o
                        where o.area_id = :area and o.period_until between :from and :until
                          and not exists (select 1 from area_observation later where later.corrects = o.id)
                        group by month, o.kind order by month, o.kind
                        limit 1000""", Month.class)
                .setParameter("area", areaId)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }
}
