package nl.ketenhuis.house.type;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.ketenhuis.api.HouseTypesApi;
import nl.ketenhuis.api.model.HouseTypeDto;
import nl.ketenhuis.api.model.HouseTypeProfileDto;
import nl.ketenhuis.api.model.HouseTypeProfilePageDto;
import nl.ketenhuis.api.model.PartnerKindDto;
import nl.ketenhuis.api.model.TableTypeDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;

/** The ideal types over HTTP. */
@Accounted
@ApplicationScoped
class HouseTypesResource implements HouseTypesApi {

    private static final String LIST = "listHouseTypes";

    private final Viewers viewers;
    private final HouseTypes types;
    private final Cursors cursors;

    HouseTypesResource(Viewers viewers, HouseTypes types, Cursors cursors) {
        this.viewers = viewers;
        this.types = types;
        this.cursors = cursors;
    }

    @Override
    public Response listHouseTypes(String cursor, Integer limit) {
        Viewer viewer = viewers.current();
        List<HouseTypeProfile> all = types.list();
        int start = cursors.read(viewer.subject(), LIST, cursor)
                .map(keys -> all.indexOf(types.get(keys.get(0))) + 1)
                .orElse(0);
        Page<HouseTypeProfileDto> page = Page.of(
                        all.subList(start, Math.min(all.size(), start + limit + 1)),
                        limit,
                        last -> cursors.after(viewer.subject(), LIST, last.type()))
                .map(HouseTypesResource::words);
        return Response.ok(new HouseTypeProfilePageDto().items(page.items()).nextCursor(page.nextCursor()))
                .build();
    }

    private static HouseTypeProfileDto words(HouseTypeProfile profile) {
        return new HouseTypeProfileDto()
                .type(HouseTypeDto.valueOf(profile.type()))
                .partnerKinds(profile.partnerKinds().stream()
                        .map(PartnerKindDto::valueOf)
                        .toList())
                .themes(profile.themes())
                .tableTypes(
                        profile.tableTypes().stream().map(TableTypeDto::valueOf).toList());
    }
}
