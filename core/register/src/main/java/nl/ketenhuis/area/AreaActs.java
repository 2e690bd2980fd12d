package nl.ketenhuis.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.ketenhuis.area.Area.Description;
import nl.ketenhuis.area.Area.Rating;
import nl.ketenhuis.area.Area.Registration;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.convention.InputFaults;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.house.ServedMunicipalities;

/** The house begins to follow an area, rates it, and stops (S-INF-18, S-APP-4). In the caller's transaction. */
@ApplicationScoped
class AreaActs {

    private final Areas areas;
    private final AreaStates states;
    private final ServedMunicipalities municipalities;

    AreaActs(Areas areas, AreaStates states, ServedMunicipalities municipalities) {
        this.areas = areas;
        this.states = states;
        this.municipalities = municipalities;
    }

    /** An area, and the version of it a change is meant for. */
    record Target(UUID areaId, String ifMatch) {}

    Area register(Registration registration, Viewer viewer) {
        LocalDate since = registration.rating().on();
        new InputFaults()
                .future(since, "/followedSince")
                .when(
                        !municipalities.served(viewer.houseId(), registration.municipalityCode(), since),
                        "/municipalityCode",
                        "not-served")
                .when(
                        registration.partOf().isPresent()
                                && areas.seek(registration.partOf().get(), viewer)
                                        .isEmpty(),
                        "/partOf",
                        "unknown-area")
                .refuse();
        Area area = new Area(viewer.houseId(), registration);
        areas.persist(area);
        areas.rated(area, registration.rating(), viewer.subject());
        areas.tell(area, "nl.ketenhuis.area-registered.v1");
        return area;
    }

    Area describe(Target target, Description description, Viewer viewer) {
        Area area = permit("describeArea", target, viewer);
        area.describe(description);
        return area;
    }

    Area rate(Target target, Rating rating, Viewer viewer) {
        Area area = permit("rateArea", target, viewer);
        new InputFaults()
                .future(rating.on(), "/ratedOn")
                .before(rating.on(), area.ratedOn(), "/ratedOn")
                .refuse();
        area.rate(rating);
        areas.rated(area, rating, viewer.subject());
        areas.tell(area, "nl.ketenhuis.area-attention-changed.v1");
        return area;
    }

    Area close(Target target, LocalDate on, String motivation, Viewer viewer) {
        Area area = permit("closeArea", target, viewer);
        new InputFaults()
                .future(on, "/closedOn")
                .before(on, area.followedSince(), "/closedOn")
                .refuse();
        area.close(on, motivation);
        areas.tell(area, "nl.ketenhuis.area-closed.v1");
        return area;
    }

    private Area permit(String operation, Target target, Viewer viewer) {
        Area area = areas.lock(target.areaId(), viewer);
        ETags.require(target.ifMatch(), area.version());
        states.machine().require(operation, area, viewer);
        return area;
    }
}
