package nl.ketenhuis.house.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import nl.ketenhuis.api.RegionsApi;
import nl.ketenhuis.api.model.RegionDto;
import nl.ketenhuis.api.model.RegionPageDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;

/** Regions over HTTP: those the caller's house works in. */
@Accounted
@ApplicationScoped
class RegionsResource implements RegionsApi {

    private static final String LIST = "listRegions";

    private final Viewers viewers;
    private final Regions regions;
    private final Cursors cursors;

    RegionsResource(Viewers viewers, Regions regions, Cursors cursors) {
        this.viewers = viewers;
        this.regions = regions;
        this.cursors = cursors;
    }

    @Override
    public Response listRegions(String cursor, Integer limit) {
        Viewer viewer = viewers.current();
        String after = cursors.read(viewer.subject(), LIST, cursor)
                .map(keys -> keys.get(0))
                .orElse("");
        Page<RegionDto> page = Page.of(
                        regions.list(viewer.houseId(), Amsterdam.day(Instant.now()), after, limit + 1),
                        limit,
                        last -> cursors.after(viewer.subject(), LIST, last.code()))
                .map(RegionDtoMapper::region);
        return Response.ok(new RegionPageDto().items(page.items()).nextCursor(page.nextCursor()))
                .build();
    }
}
