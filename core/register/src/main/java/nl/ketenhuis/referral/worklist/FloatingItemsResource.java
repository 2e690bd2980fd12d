package nl.ketenhuis.referral.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.api.FloatingItemsApi;
import nl.ketenhuis.api.model.FloatingItemDto;
import nl.ketenhuis.api.model.FloatingItemKindDto;
import nl.ketenhuis.api.model.FloatingItemPageDto;
import nl.ketenhuis.api.model.LackDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;

/** The floating list over HTTP. */
@Accounted
@ApplicationScoped
class FloatingItemsResource implements FloatingItemsApi {

    private static final String LIST = "listFloatingItems";

    private final Viewers viewers;
    private final FloatingItems items;
    private final Cursors cursors;

    FloatingItemsResource(Viewers viewers, FloatingItems items, Cursors cursors) {
        this.viewers = viewers;
        this.items = items;
        this.cursors = cursors;
    }

    @Override
    public Response listFloatingItems(String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        LocalDate today = LocalDate.now(Amsterdam.ZONE);
        Optional<UUID> after = cursors.read(viewer.subject(), LIST, cursor).map(keys -> UUID.fromString(keys.get(0)));
        Page<FloatingItemDto> page = Page.of(
                        items.list(viewer, today, after, limit + 1),
                        limit,
                        last -> cursors.after(viewer.subject(), LIST, last.id()))
                .map(item -> toDto(item, today));
        return Response.ok(new FloatingItemPageDto().items(page.items()).nextCursor(page.nextCursor()))
                .build();
    }

    private static FloatingItemDto toDto(FloatingItem item, LocalDate today) {
        return new FloatingItemDto()
                .kind(FloatingItemKindDto.valueOf(item.kind().name()))
                .id(item.id())
                .name(item.name())
                .theme(item.theme())
                .since(Times.utc(item.since()))
                .lacks(item.lacks(today).stream()
                        .map(lack -> LackDto.valueOf(lack.name()))
                        .toList())
                .tableId(item.tableId())
                .owner(item.owner())
                .nextDate(item.nextDate());
    }
}
