package nl.ketenhuis.consultation.attendance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;

/** Who attends meetings. Callers have made sure that the meeting is in sight. */
@ApplicationScoped
public class Attendances implements PanacheRepositoryBase<Attendance, UUID> {

    /** Those who are there now. */
    public List<Attendance> present(UUID consultationId) {
        return list("consultationId = ?1 and leftAt is null order by id", consultationId);
    }

    Attendance get(UUID consultationId, UUID id) {
        return find("id = ?1 and consultationId = ?2", id, consultationId)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    /** In the order they came. */
    List<Attendance> list(UUID consultationId, Optional<UUID> after, int atMost) {
        return find("consultationId = ?1 and id > ?2 order by id", consultationId, after.orElse(new UUID(0, 0)))
                .range(0, atMost - 1)
                .list();
    }
}
