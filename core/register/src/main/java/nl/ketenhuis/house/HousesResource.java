package nl.ketenhuis.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.api.HousesApi;
import nl.ketenhuis.api.model.HouseDto;
import nl.ketenhuis.api.model.HousePageDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.gateway.identity.Caller;
import nl.ketenhuis.gateway.identity.CurrentCaller;

/** Houses over HTTP: the caller's own. */
@Accounted
@ApplicationScoped
class HousesResource implements HousesApi {

    private static final String LIST = "listHouses";

    private final CurrentCaller currentCaller;
    private final Viewers viewers;
    private final Houses houses;
    private final Cursors cursors;

    HousesResource(CurrentCaller currentCaller, Viewers viewers, Houses houses, Cursors cursors) {
        this.currentCaller = currentCaller;
        this.viewers = viewers;
        this.houses = houses;
        this.cursors = cursors;
    }

    @Override
    public Response getHouse(UUID houseId) {
        House house = houses.get(caller(), houseId);
        return Response.ok(HouseDtoMapper.house(house))
                .header("ETag", ETags.ofContent(house))
                .build();
    }

    @Override
    public Response listHouses(String cursor, Integer limit) {
        Caller caller = caller();
        Optional<UUID> after = cursors.read(caller.subject(), LIST, cursor).map(keys -> UUID.fromString(keys.get(0)));
        Page<HouseDto> page = Page.of(
                        houses.list(caller, after, limit + 1),
                        limit,
                        last -> cursors.after(caller.subject(), LIST, last.id()))
                .map(HouseDtoMapper::house);
        return Response.ok(new HousePageDto().items(page.items()).nextCursor(page.nextCursor()))
                .build();
    }

    /** Whoever works in one house must take part in it; a partner's system may serve all. */
    private Caller caller() {
        Caller caller = currentCaller.get();
        return caller.house().isPresent() ? viewers.current().caller() : caller;
    }
}
