package nl.ketenhuis.custody.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.api.AftercareItemsApi;
import nl.ketenhuis.api.model.AftercareItemPageDto;
import nl.ketenhuis.api.model.AftercareStatusDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.custody.AftercareItem;
import nl.ketenhuis.custody.reading.AftercareQueries.Filter;
import nl.ketenhuis.custody.reading.AftercareQueries.Position;
import nl.ketenhuis.custody.reading.AftercareQueries.Row;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;

/** The aftercare work list over HTTP. */
@Accounted
@ApplicationScoped
class AftercareItemsResource implements AftercareItemsApi {

    private static final String LIST = "listAftercareItems";

    private final Viewers viewers;
    private final AftercareQueries queries;
    private final Cursors cursors;

    AftercareItemsResource(Viewers viewers, AftercareQueries queries, Cursors cursors) {
        this.viewers = viewers;
        this.queries = queries;
        this.cursors = cursors;
    }

    @Override
    public Response getAftercareItem(UUID id, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Row row = queries.get(id, viewer);
        UUID person = row.item().personId();
        List<UUID> cases = queries.casesOf(List.of(person), viewer).getOrDefault(person, List.of());
        return Response.ok(CustodyDtoMapper.item(row, cases))
                .header("ETag", ETags.of(row.item().version()))
                .build();
    }

    @Override
    public Response listAftercareItems(
            AftercareStatusDto status,
            String municipalityCode,
            LocalDate releaseBefore,
            String cursor,
            Integer limit,
            String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Filter filter = new Filter(
                Optional.ofNullable(status).map(value -> AftercareItem.Status.valueOf(value.name())),
                Optional.ofNullable(municipalityCode),
                Optional.ofNullable(releaseBefore));
        Optional<Position> after = cursors.read(viewer.subject(), LIST, cursor)
                .map(keys -> new Position(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1))));
        List<Row> rows = queries.list(viewer, filter, after, limit + 1);
        List<Row> shown = rows.stream().limit(limit).toList();
        Map<UUID, List<UUID>> cases =
                queries.casesOf(shown.stream().map(row -> row.item().personId()).toList(), viewer);
        AftercareItemPageDto page = new AftercareItemPageDto()
                .items(shown.stream()
                        .map(row -> CustodyDtoMapper.item(
                                row, cases.getOrDefault(row.item().personId(), List.of())))
                        .toList());
        if (rows.size() > limit) {
            AftercareItem last = shown.get(limit - 1).item();
            page.setNextCursor(cursors.after(viewer.subject(), LIST, last.releaseDate(), last.id()));
        }
        return Response.ok(page).build();
    }
}
