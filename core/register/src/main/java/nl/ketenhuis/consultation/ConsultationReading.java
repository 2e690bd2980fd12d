package nl.ketenhuis.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ketenhuis.convention.PlainSql;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.house.table.ConsultationTable;
import nl.ketenhuis.house.table.ConsultationTables;
import nl.ketenhuis.state.Allowed;

/** Shows meetings: a list in three statements, one meeting with who always takes part. */
@ApplicationScoped
class ConsultationReading {

    private static final String ITEMS = """
            select i.consultation_id, count(*) from agenda_item i
            where i.consultation_id = any(?) and i.status <> 'REMOVED' group by i.consultation_id""";

    private static final String KINDS = """
            select o.kind, bool_or(a.id is not null)
            from consultation_invitation v join partner_organisation o on o.id = v.organisation_id
            left join attendance a on a.consultation_id = v.consultation_id and a.organisation_id = v.organisation_id
            where v.consultation_id = ? group by o.kind""";

    private final PlainSql sql;
    private final ConsultationTables tables;
    private final ConsultationStates states;

    ConsultationReading(PlainSql sql, ConsultationTables tables, ConsultationStates states) {
        this.sql = sql;
        this.tables = tables;
        this.states = states;
    }

    /** A meeting as it stands in a list. */
    record Listed(Consultation meeting, ConsultationTable table, long items) {}

    /** A kind of partner that always takes part. */
    record Fixed(String kind, boolean invited, boolean attends) {}

    /** A meeting with all about it but its agenda. */
    record Whole(Listed listed, List<Fixed> fixed, List<Allowed> allowed) {}

    private record Count(UUID consultationId, long items) {}

    List<Listed> list(Collection<Consultation> meetings, Viewer viewer) {
        Map<UUID, ConsultationTable> known = tables.findAll(viewer.houseId());
        UUID[] ids = meetings.stream().map(Consultation::id).toArray(UUID[]::new);
        Map<UUID, Long> items =
                sql.list(ITEMS, row -> new Count(row.getObject(1, UUID.class), row.getLong(2)), (Object) ids).stream()
                        .collect(Collectors.toMap(Count::consultationId, Count::items));
        return meetings.stream()
                .map(one -> new Listed(one, known.get(one.tableId()), items.getOrDefault(one.id(), 0L)))
                .toList();
    }

    Whole whole(Consultation meeting, Viewer viewer) {
        Listed listed = list(List.of(meeting), viewer).get(0);
        Map<String, Fixed> invited =
                sql.list(KINDS, row -> new Fixed(row.getString(1), true, row.getBoolean(2)), meeting.id()).stream()
                        .collect(Collectors.toMap(Fixed::kind, Function.identity()));
        List<Fixed> fixed = listed.table().participantKinds().stream()
                .sorted()
                .map(kind -> invited.getOrDefault(kind, new Fixed(kind, false, false)))
                .toList();
        return new Whole(listed, fixed, states.machine().allowed(meeting, viewer));
    }
}
