package nl.ketenhuis.referral.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.api.PriorityItemsApi;
import nl.ketenhuis.api.model.PriorityItemDto;
import nl.ketenhuis.api.model.PriorityItemKindDto;
import nl.ketenhuis.api.model.PriorityItemPageDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.referral.triage.PriorityItem.Place;

/** The prioritised list of a table over HTTP. */
@Accounted
@ApplicationScoped
class PriorityItemsResource implements PriorityItemsApi {

    private final Viewers viewers;
    private final PriorityItems items;
    private final Cursors cursors;

    PriorityItemsResource(Viewers viewers, PriorityItems items, Cursors cursors) {
        this.viewers = viewers;
        this.items = items;
        this.cursors = cursors;
    }

    @Override
    public Response listPriorityItems(UUID tableId, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        String list = "listPriorityItems " + tableId;
        Optional<Place> after = cursors.read(viewer.subject(), list, cursor)
                .map(keys -> new Place(
                        Integer.parseInt(keys.get(0)), LocalDate.parse(keys.get(1)), UUID.fromString(keys.get(2))));
        Page<PriorityItemDto> page = Page.of(items.list(viewer, tableId, after, limit + 1), limit, last -> {
                    Place place = last.place();
                    return cursors.after(viewer.subject(), list, place.priority(), place.nextDate(), place.id());
                })
                .map(PriorityItemsResource::toDto);
        return Response.ok(new PriorityItemPageDto().items(page.items()).nextCursor(page.nextCursor()))
                .build();
    }

    private static PriorityItemDto toDto(PriorityItem item) {
        return new PriorityItemDto()
                .kind(PriorityItemKindDto.valueOf(item.kind().name()))
                .id(item.id())
                .number(item.number())
                .theme(item.theme())
                .priority(item.priority())
                .priorityReason(item.priorityReason())
                .owner(item.owner())
                .nextDate(item.nextDate());
    }
}
