package nl.ketenhuis.area.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.area.Area;
import nl.ketenhuis.area.AreaStates;
import nl.ketenhuis.area.Areas;
import nl.ketenhuis.area.observation.AreaObservation.Seen;
import nl.ketenhuis.area.observation.AreaObservations.Row;
import nl.ketenhuis.convention.InputFaults;
import nl.ketenhuis.disclosure.Viewer;

/** A partner tells what it saw in an area. In the caller's transaction; the area is locked, so that it is corrected once. */
@ApplicationScoped
class ObservationRecording {

    private final Areas areas;
    private final AreaStates states;
    private final AreaObservations observations;

    ObservationRecording(Areas areas, AreaStates states, AreaObservations observations) {
        this.areas = areas;
        this.states = states;
        this.observations = observations;
    }

    AreaObservation record(UUID areaId, Seen seen, Viewer observer) {
        Area area = areas.lock(areaId, observer);
        states.machine().require("recordAreaObservation", area, observer);
        Optional<Optional<Row>> corrected = seen.corrects().map(id -> observations.seek(areaId, id));
        new InputFaults()
                .future(seen.until(), "/periodUntil")
                .before(seen.until(), seen.from(), "/periodUntil")
                .revealing(seen.text(), "/text")
                .when(corrected.filter(Optional::isEmpty).isPresent(), "/corrects", "unknown-observation")
                .when(
                        corrected
                                .flatMap(found -> found)
                                .filter(row -> row.correctedBy() != null)
                                .isPresent(),
                        "/corrects",
                        "corrected-already")
                .refuse();
        areas.tell(area, "nl.ketenhuis.area-observed.v1");
        return observations.add(new AreaObservation(areaId, seen, observer));
    }
}
