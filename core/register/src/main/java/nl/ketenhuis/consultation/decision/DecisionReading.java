package nl.ketenhuis.consultation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ketenhuis.consultation.decision.Decisions.Row;
import nl.ketenhuis.convention.PlainSql;

/** Shows decisions with whom they bind, in one more statement. */
@ApplicationScoped
public class DecisionReading {

    private static final String BOUND = """
            select b.decision_id, b.organisation_id, o.name, a.name, b.attendance_id
            from decision_organisation b join partner_organisation o on o.id = b.organisation_id
            join attendance a on a.id = b.attendance_id
            where b.decision_id = any(?) order by o.name""";

    private final PlainSql sql;

    DecisionReading(PlainSql sql) {
        this.sql = sql;
    }

    /** A partner that is bound, and who bound it. */
    record Bound(UUID decisionId, UUID organisationId, String organisation, String representative, UUID attendanceId) {}

    /** A decision and whom it binds. */
    public record Shown(Row row, List<Bound> bound) {}

    public List<Shown> show(Collection<Row> rows) {
        UUID[] ids = rows.stream().map(row -> row.decision().id()).toArray(UUID[]::new);
        Map<UUID, List<Bound>> bound = sql
                .list(
                        BOUND,
                        row -> new Bound(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getString(3),
                                row.getString(4),
                                row.getObject(5, UUID.class)),
                        (Object) ids)
                .stream()
                .collect(Collectors.groupingBy(Bound::decisionId));
        return rows.stream()
                .map(row -> new Shown(row, bound.getOrDefault(row.decision().id(), List.of())))
                .toList();
    }
}
