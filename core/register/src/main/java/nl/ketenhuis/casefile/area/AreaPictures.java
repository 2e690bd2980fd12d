package nl.ketenhuis.casefile.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ketenhuis.casefile.area.SmallNumbers.Told;
import nl.ketenhuis.convention.PlainSql;

/** Counts the open cases about people in an area, in one statement, and tells what may be told. */
@ApplicationScoped
class AreaPictures {

    private static final String COUNTS = """
            select c.theme, c.status, count(*) from case_area a join case_file c on c.id = a.case_id
            where a.area_id = ? and a.house_id = ? and a.until is null and c.status <> 'CLOSED'
              and c.kind in ('PERSON', 'SYSTEM')
            group by c.theme, c.status""";

    private final PlainSql sql;

    AreaPictures(PlainSql sql) {
        this.sql = sql;
    }

    /** What may be told of an area. */
    record Picture(UUID areaId, Instant countedAt, Optional<Long> total, Told byTheme, Told byStatus) {

        boolean suppressed() {
            return total.isEmpty() || byTheme.suppressed() || byStatus.suppressed();
        }
    }

    private record Cell(String theme, String status, long count) {}

    Picture of(UUID areaId, UUID houseId) {
        List<Cell> cells =
                sql.list(COUNTS, row -> new Cell(row.getString(1), row.getString(2), row.getLong(3)), areaId, houseId);
        long total = cells.stream().mapToLong(Cell::count).sum();
        return new Picture(
                areaId,
                Instant.now(),
                Optional.of(total).filter(all -> all >= SmallNumbers.LEAST),
                SmallNumbers.of(sums(cells, Cell::theme)),
                SmallNumbers.of(sums(cells, Cell::status)));
    }

    private static Map<String, Long> sums(List<Cell> cells, Function<Cell, String> by) {
        return cells.stream().collect(Collectors.groupingBy(by, Collectors.summingLong(Cell::count)));
    }
}
