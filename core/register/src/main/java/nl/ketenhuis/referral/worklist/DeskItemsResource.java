package nl.ketenhuis.referral.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.api.DeskItemsApi;
import nl.ketenhuis.api.model.DeskItemDto;
import nl.ketenhuis.api.model.DeskItemKindDto;
import nl.ketenhuis.api.model.DeskItemPageDto;
import nl.ketenhuis.api.model.OrganisationReferenceDto;
import nl.ketenhuis.api.model.UrgencyDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.referral.worklist.DeskItem.Place;

/** The work list of the desk over HTTP. */
@Accounted
@ApplicationScoped
class DeskItemsResource implements DeskItemsApi {

    private static final String LIST = "listDeskItems";

    private final Viewers viewers;
    private final DeskItems items;
    private final Cursors cursors;

    DeskItemsResource(Viewers viewers, DeskItems items, Cursors cursors) {
        this.viewers = viewers;
        this.items = items;
        this.cursors = cursors;
    }

    @Override
    public Response listDeskItems(UUID tableId, String owner, String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Optional<Place> after = cursors.read(viewer.subject(), LIST, cursor)
                .map(keys -> new Place(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1))));
        Page<DeskItemDto> page = Page.of(
                        items.list(viewer, Optional.ofNullable(tableId), Optional.ofNullable(owner), after, limit + 1),
                        limit,
                        last -> cursors.after(
                                viewer.subject(),
                                LIST,
                                last.place().nextDate(),
                                last.place().id()))
                .map(DeskItemsResource::toDto);
        return Response.ok(new DeskItemPageDto().items(page.items()).nextCursor(page.nextCursor()))
                .build();
    }

    private static DeskItemDto toDto(DeskItem item) {
        return new DeskItemDto()
                .kind(DeskItemKindDto.valueOf(item.kind().name()))
                .id(item.id())
                .name(item.name())
                .status(item.status())
                .theme(item.theme())
                .urgency(item.urgency() == null ? null : UrgencyDto.valueOf(item.urgency()))
                .organisation(new OrganisationReferenceDto()
                        .id(item.sender().id())
                        .name(item.sender().name()))
                .receivedAt(Times.utc(item.receivedAt()))
                .tableId(item.tableId())
                .owner(item.owner())
                .nextDate(item.nextDate());
    }
}
