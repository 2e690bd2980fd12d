package nl.ketenhuis.house.mandate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/** The mandates on record in the viewer's house; all may see who can bind whom (S-SEC-8). */
@ApplicationScoped
class MandateRecords implements PanacheRepositoryBase<Mandate, UUID> {

    private static final Map<Mandate.Status, String> STANDING = Map.of(
            Mandate.Status.PLANNED, " and revokedOn is null and validFrom > :today",
            Mandate.Status.ACTIVE, " and revokedOn is null and validFrom <= :today and validTo > :today",
            Mandate.Status.EXPIRED, " and revokedOn is null and validTo <= :today",
            Mandate.Status.REVOKED, " and revokedOn is not null");

    Mandate get(Viewer viewer, UUID id) {
        return get(viewer, id, LockModeType.NONE);
    }

    Mandate lock(Viewer viewer, UUID id) {
        return get(viewer, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first. */
    List<Mandate> list(
            Viewer viewer,
            Optional<Mandate.Status> status,
            Optional<UUID> organisation,
            Optional<UUID> before,
            int atMost) {
        Map<String, Object> parameters = new HashMap<>(Map.of("house", viewer.houseId()));
        StringBuilder where = new StringBuilder("houseId = :house");
        status.ifPresent(value -> where.append(STANDING.get(value)));
        if (where.indexOf(":today") >= 0) {
            parameters.put("today", Amsterdam.day(Instant.now()));
        }
        organisation.ifPresent(id -> {
            where.append(" and organisationId = :organisation");
            parameters.put("organisation", id);
        });
        before.ifPresent(id -> {
            where.append(" and id < :before");
            parameters.put("before", id);
        });
        return find(where + " order by id desc", parameters)
                .range(0, atMost - 1)
                .list();
    }

    private Mandate get(Viewer viewer, UUID id, LockModeType lock) {
        return find("houseId = ?1 and id = ?2", viewer.houseId(), id)
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }
}
