package nl.ketenhuis.consultation.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenhuis.consultation.Consultations;
import nl.ketenhuis.consultation.agenda.AgendaItems.Place;
import nl.ketenhuis.consultation.agenda.AgendaItems.Row;
import nl.ketenhuis.consultation.agenda.AgendaStates.Point;
import nl.ketenhuis.convention.PlainSql;
import nl.ketenhuis.disclosure.DisclosureRegister;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.state.Allowed;

/** Shows agendas: with what was asked of partners, in two statements. One item on a case is a disclosure of that case. */
@ApplicationScoped
public class AgendaReading {

    private static final String ASKED = """
            select agenda_item_id, count(*), count(*) filter (where status = 'ASKED')
            from contribution where agenda_item_id = any(?) group by agenda_item_id""";

    private final AgendaItems items;
    private final AgendaStates states;
    private final Consultations consultations;
    private final PlainSql sql;
    private final DisclosureRegister disclosures;

    AgendaReading(
            AgendaItems items,
            AgendaStates states,
            Consultations consultations,
            PlainSql sql,
            DisclosureRegister disclosures) {
        this.items = items;
        this.states = states;
        this.consultations = consultations;
        this.sql = sql;
        this.disclosures = disclosures;
    }

    /** How many partners were asked to bring something in, and how many have not answered. */
    public record Asked(UUID itemId, int asked, int open) {}

    /** An item as it is shown. */
    public record Shown(Row row, Asked asked) {}

    /** One item with what may be done to it. */
    public record Whole(Shown shown, List<Allowed> allowed) {

        public int version() {
            return shown.row().item().version();
        }
    }

    List<Shown> list(UUID consultationId, Optional<Place> after, Viewer viewer, int atMost) {
        consultations.get(consultationId, viewer);
        return show(items.list(consultationId, after, viewer, atMost));
    }

    public Whole whole(UUID consultationId, UUID itemId, Viewer viewer) {
        Row row = items.row(consultationId, itemId, viewer);
        List<UUID> cases = Stream.ofNullable(row.item().caseId()).toList();
        return disclosures.show(viewer, "getAgendaItem", cases, () -> {
            Point point = new Point(row.item(), consultations.get(consultationId, viewer));
            return new Whole(show(List.of(row)).get(0), states.machine().allowed(point, viewer));
        });
    }

    private List<Shown> show(Collection<Row> rows) {
        UUID[] ids = rows.stream().map(row -> row.item().id()).toArray(UUID[]::new);
        Map<UUID, Asked> asked = sql
                .list(ASKED, row -> new Asked(row.getObject(1, UUID.class), row.getInt(2), row.getInt(3)), (Object) ids)
                .stream()
                .collect(Collectors.toMap(Asked::itemId, Function.identity()));
        return rows.stream()
                .map(row -> new Shown(
                        row,
                        asked.getOrDefault(row.item().id(), new Asked(row.item().id(), 0, 0))))
                .toList();
    }
}
