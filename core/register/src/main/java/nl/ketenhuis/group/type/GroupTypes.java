package nl.ketenhuis.group.type;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.InputFaults;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.group.type.GroupType.Entry;

/** The types of youth groups a house has in use. Changes are made in the caller's transaction. */
@ApplicationScoped
public class GroupTypes implements PanacheRepositoryBase<GroupType, UUID> {

    private static final String ON = " and validFrom <= ?3 and (validUntil is null or validUntil > ?3)";

    private final EntityManager entityManager;

    GroupTypes(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Whether the type could be given to a group on this day. */
    public boolean inUse(UUID houseId, String code, LocalDate on) {
        return count("houseId = ?1 and code = ?2" + ON, houseId, code, on) > 0;
    }

    GroupType get(UUID houseId, String code) {
        return find("houseId = ?1 and code = ?2 order by validFrom desc", houseId, code)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    /** By code, then by age. */
    List<GroupType> list(UUID houseId, Optional<LocalDate> on, Optional<Place> after, int atMost) {
        Place place = after.orElse(new Place("", LocalDate.of(1, 1, 1)));
        String where =
                "from GroupType t where t.houseId = :house and (t.code > :code or t.code = :code and t.validFrom > :from)"
                        + (on.isPresent()
                                ? " and t.validFrom <= :day and (t.validUntil is null or t.validUntil > :day)"
                                : "");
        var query = entityManager
                .createQuery(where + " order by t.code, t.validFrom", GroupType.class)
                .setParameter("house", houseId)
                .setParameter("code", place.code())
                .setParameter("from", place.from())
                .setMaxResults(atMost);
        on.ifPresent(day -> query.setParameter("day", day));
        return query.getResultList();
    }

    /** A place in the list. */
    record Place(String code, LocalDate from) {}

    GroupType define(Entry entry, Viewer viewer) {
        LocalDate until = entry.until().orElse(null);
        new InputFaults()
                .before(until, entry.from().plusDays(1), "/validUntil")
                .when(overlaps(entry, viewer.houseId()), "/validFrom", "overlaps")
                .refuse();
        GroupType type = new GroupType(viewer.houseId(), entry);
        persist(type);
        return type;
    }

    GroupType end(String code, String ifMatch, LocalDate until, Viewer viewer) {
        GroupType type = get(viewer.houseId(), code);
        ETags.require(ifMatch, type.version());
        new InputFaults()
                .before(until, type.validFrom().plusDays(1), "/validUntil")
                .refuse();
        type.end(until);
        return type;
    }

    private boolean overlaps(Entry entry, UUID houseId) {
        LocalDate last = entry.until().orElse(LocalDate.of(9999, 12, 31));
        return count(
                        "houseId = ?1 and code = ?2 and validFrom < ?3 and (validUntil is null or validUntil > ?4)",
                        houseId,
                        entry.code(),
                        last,
                        entry.from())
                > 0;
    }
}
