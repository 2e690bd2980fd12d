package nl.ketenhuis.plan.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.casefile.CaseFile;
import nl.ketenhuis.casefile.CaseFiles;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.plan.catalogue.InterventionType;
import nl.ketenhuis.plan.catalogue.InterventionTypes;
import nl.ketenhuis.plan.course.CaseCourse;
import nl.ketenhuis.plan.course.CaseThings;
import nl.ketenhuis.plan.course.InCase;
import nl.ketenhuis.state.Allowed;
import nl.ketenhuis.state.StateMachine;
import nl.ketenhuis.state.StateMachines;

/** Asks for places, takes them and gives them back by hand. In the caller's transaction. */
@ApplicationScoped
class ReservationActs {

    private final CaseFiles caseFiles;
    private final CaseCourse course;
    private final CaseThings things;
    private final InterventionTypes types;
    private final Reservations reservations;
    private final StateMachine<InCase<Reservation>> machine;

    ReservationActs(
            CaseFiles caseFiles,
            CaseCourse course,
            CaseThings things,
            InterventionTypes types,
            Reservations reservations,
            StateMachines machines) {
        this.caseFiles = caseFiles;
        this.course = course;
        this.things = things;
        this.types = types;
        this.reservations = reservations;
        this.machine = machines.of(
                "reservation",
                one -> one.thing().status().name(),
                Map.of(
                        "case-is-open", (one, viewer) -> one.open(),
                        "is-of-no-intervention", (one, viewer) -> one.thing().interventionId() == null));
    }

    InCase<Reservation> request(UUID caseId, UUID typeId, LocalDate start, Viewer viewer) {
        CaseFile caseFile = caseFiles.lock(caseId, viewer);
        course.require("requestReservation", caseFile, viewer);
        InterventionType type = types.choose(viewer.houseId(), typeId, start, "/interventionTypeId");
        return new InCase<>(caseFile, reservations.reserve(caseFile, type, start, viewer));
    }

    InCase<Reservation> use(UUID id, String ifMatch, Viewer viewer) {
        InCase<Reservation> reservation = lock(id, ifMatch, viewer);
        machine.require("useReservation", reservation, viewer);
        reservations.use(reservation.thing());
        return reservation;
    }

    InCase<Reservation> release(UUID id, String ifMatch, String reason, Viewer viewer) {
        InCase<Reservation> reservation = lock(id, ifMatch, viewer);
        machine.require("releaseReservation", reservation, viewer);
        reservations.release(reservation.thing(), reason);
        return reservation;
    }

    List<Allowed> allowed(InCase<Reservation> reservation, Viewer viewer) {
        return machine.allowed(reservation, viewer);
    }

    private InCase<Reservation> lock(UUID id, String ifMatch, Viewer viewer) {
        InCase<Reservation> reservation = things.lock(Reservation.class, id, viewer);
        ETags.require(ifMatch, reservation.thing().version());
        return reservation;
    }
}
