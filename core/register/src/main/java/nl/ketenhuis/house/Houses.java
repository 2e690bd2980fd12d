package nl.ketenhuis.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ketenhuis.gateway.identity.Caller;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.house.House.Municipality;

/**
 * The houses a caller works in: the one its token names, or, for a partner's system that serves all, each its organisation
 * takes part in today (I-10).
 */
@ApplicationScoped
class Houses {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String OF_CALLER = """
            select h.id, h.code, h.name, h.type, h.contact_name, h.contact_email
            from house h
            where h.id > :after and (:house = '' or h.code = :house)
              and exists (select 1 from participation p join partner_organisation o on o.id = p.organisation_id
                          where p.house_id = h.id and o.oin = :oin
                            and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date))
            order by h.id""";

    private static final String MUNICIPALITIES = """
            select s.house_id, cast(s.municipality_code as text), m.name, s.valid_from
            from house_municipality s join municipality m on m.code = s.municipality_code
            where s.house_id = any(:houses)
              and s.valid_from <= current_date and (s.valid_to is null or s.valid_to > current_date)
            order by m.name""";

    private final EntityManager entityManager;

    Houses(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Oldest first, after the house with this id if one is given. */
    List<House> list(Caller caller, Optional<UUID> after, int atMost) {
        @SuppressWarnings("unchecked")
        List<Row> rows = entityManager
                .createNativeQuery(OF_CALLER, Row.class)
                .setParameter("after", after.orElse(BEFORE_ALL))
                .setParameter("house", caller.house().orElse(""))
                .setParameter("oin", caller.organisation().orElse(""))
                .setMaxResults(atMost)
                .getResultList();
        Map<UUID, List<Municipality>> served = municipalities(rows);
        return rows.stream()
                .map(row -> row.with(served.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** One of the caller's houses; any other is as unknown as one that does not exist. */
    House get(Caller caller, UUID id) {
        return list(caller, Optional.empty(), Integer.MAX_VALUE).stream()
                .filter(house -> house.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(ProblemCategory.UNKNOWN, "unknown"));
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, List<Municipality>> municipalities(List<Row> houses) {
        List<Municipality> found = entityManager
                .createNativeQuery(MUNICIPALITIES, Municipality.class)
                .setParameter("houses", houses.stream().map(Row::id).toArray(UUID[]::new))
                .getResultList();
        return found.stream().collect(Collectors.groupingBy(Municipality::houseId));
    }

    /** A house without its municipalities. */
    record Row(UUID id, String code, String name, String type, String contactName, String contactEmail) {

        House with(List<Municipality> municipalities) {
            return new House(id, code, name, type, contactName, contactEmail, municipalities);
        }
    }
}
