package nl.ketenhuis.house.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ketenhuis.house.region.Region.Municipality;

/** The regions of a house as they are on a day. */
@ApplicationScoped
class Regions {

    private static final String OF_HOUSE = """
            select r.code, r.kind, r.name, h.valid_from
            from house_region h join region r on r.code = h.region_code
            where h.house_id = :house and r.code > :after
              and h.valid_from <= :on and (h.valid_to is null or h.valid_to > :on)
            order by r.code""";

    private static final String MUNICIPALITIES = """
            select r.region_code, m.code, m.name, r.valid_from,
              exists (select 1 from house_municipality s where s.house_id = :house and s.municipality_code = m.code
                        and s.valid_from <= :on and (s.valid_to is null or s.valid_to > :on))
            from region_municipality r join municipality m on m.code = r.municipality_code
            where r.region_code = any(:regions)
              and r.valid_from <= :on and (r.valid_to is null or r.valid_to > :on)
            order by m.name""";

    private final EntityManager entityManager;

    Regions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** By code, after this one. */
    List<Region> list(UUID houseId, LocalDate on, String after, int atMost) {
        @SuppressWarnings("unchecked")
        List<Row> rows = entityManager
                .createNativeQuery(OF_HOUSE, Row.class)
                .setParameter("house", houseId)
                .setParameter("on", on)
                .setParameter("after", after)
                .setMaxResults(atMost)
                .getResultList();
        Map<String, List<Municipality>> found = municipalities(houseId, on, rows);
        return rows.stream()
                .map(row -> row.with(found.getOrDefault(row.code(), List.of())))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<String, List<Municipality>> municipalities(UUID houseId, LocalDate on, List<Row> regions) {
        List<Municipality> found = entityManager
                .createNativeQuery(MUNICIPALITIES, Municipality.class)
                .setParameter("house", houseId)
                .setParameter("on", on)
                .setParameter("regions", regions.stream().map(Row::code).toArray(String[]::new))
                .getResultList();
        return found.stream().collect(Collectors.groupingBy(Municipality::region));
    }

    /** A region without its municipalities. */
    record Row(String code, String kind, String name, LocalDate since) {

        Region with(List<Municipality> municipalities) {
            return new Region(code, kind, name, since, municipalities);
        }
    }
}
