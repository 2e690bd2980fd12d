package nl.ketenhuis.house.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.api.ConsultationTablesApi;
import nl.ketenhuis.api.model.ConsultationTableDto;
import nl.ketenhuis.api.model.ConsultationTablePageDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;

/** Tables over HTTP: those of the caller's house. */
@Accounted
@ApplicationScoped
class ConsultationTablesResource implements ConsultationTablesApi {

    private static final String LIST = "listConsultationTables";

    private final Viewers viewers;
    private final ConsultationTables tables;
    private final Cursors cursors;

    ConsultationTablesResource(Viewers viewers, ConsultationTables tables, Cursors cursors) {
        this.viewers = viewers;
        this.tables = tables;
        this.cursors = cursors;
    }

    @Override
    public Response getConsultationTable(UUID tableId) {
        ConsultationTable table = tables.get(viewers.current().houseId(), tableId);
        return Response.ok(TableDtoMapper.table(table))
                .header("ETag", ETags.of(table.version()))
                .build();
    }

    @Override
    public Response listConsultationTables(String theme, String cursor, Integer limit) {
        Viewer viewer = viewers.current();
        Optional<UUID> after = cursors.read(viewer.subject(), LIST, cursor).map(keys -> UUID.fromString(keys.get(0)));
        Page<ConsultationTableDto> page = Page.of(
                        tables.list(viewer.houseId(), Optional.ofNullable(theme), after, limit + 1),
                        limit,
                        last -> cursors.after(viewer.subject(), LIST, last.id()))
                .map(TableDtoMapper::table);
        return Response.ok(new ConsultationTablePageDto().items(page.items()).nextCursor(page.nextCursor()))
                .build();
    }
}
