package nl.ketenhuis.plan.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.convention.ETags;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.plan.catalogue.InterventionType;
import nl.ketenhuis.plan.catalogue.InterventionTypes;
import nl.ketenhuis.state.Allowed;
import nl.ketenhuis.state.StateMachine;
import nl.ketenhuis.state.StateMachines;

/** Agrees on places and changes their number. In the caller's transaction. */
@ApplicationScoped
class AllotmentUpkeep {

    private final CapacityAllotments allotments;
    private final InterventionTypes types;
    private final WaitingLine line;
    private final StateMachine<CapacityAllotment> machine;

    AllotmentUpkeep(CapacityAllotments allotments, InterventionTypes types, WaitingLine line, StateMachines machines) {
        this.allotments = allotments;
        this.types = types;
        this.line = line;
        this.machine = machines.of("capacity-allotment", one -> one.status().name(), Map.of());
    }

    /** The type's row is locked, so that two periods agreed at once cannot overlap. */
    CapacityAllotment create(Viewer viewer, UUID typeId, LocalDate from, LocalDate lastDay, int slots) {
        if (lastDay.isBefore(from)) {
            throw invalid("/until", "before-start");
        }
        InterventionType type = types.choose(viewer.houseId(), typeId, from, "/interventionTypeId");
        types.getEntityManager().lock(type, LockModeType.PESSIMISTIC_WRITE);
        if (!type.capacityBound()) {
            throw invalid("/interventionTypeId", "not-capacity-bound");
        }
        if (allotments.overlaps(typeId, from, lastDay)) {
            throw new Refused(
                    Refusal.of(ProblemCategory.CONFLICT, "guard-period-is-free").withGuard("period-is-free"));
        }
        CapacityAllotment allotment = new CapacityAllotment(type, from, lastDay, slots);
        allotments.persist(allotment);
        return allotment;
    }

    /** More places go to who waits; fewer than are held is refused. */
    CapacityAllotment resize(UUID id, String ifMatch, Viewer viewer, int slots) {
        CapacityAllotment allotment = allotments.get(id, viewer.houseId(), LockModeType.PESSIMISTIC_WRITE);
        ETags.require(ifMatch, allotment.version());
        machine.require("resizeCapacityAllotment", allotment, viewer);
        if (slots < allotment.reserved() + allotment.used()) {
            throw new Refused(Refusal.of(ProblemCategory.CONFLICT, "guard-places-are-free")
                    .withGuard("places-are-free"));
        }
        allotment.resize(slots);
        line.advance(allotment);
        return allotment;
    }

    List<Allowed> allowed(CapacityAllotment allotment, Viewer viewer) {
        return machine.allowed(allotment, viewer);
    }

    private static Refused invalid(String pointer, String code) {
        return new Refused(Refusal.invalid(List.of(InputError.at(pointer, code))));
    }
}
