package nl.ketenhuis.plan.capacity;

import nl.ketenhuis.api.model.CapacityAllotmentDto;
import nl.ketenhuis.api.model.ReservationDto;
import nl.ketenhuis.api.model.ReservationStatusDto;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.plan.catalogue.CatalogueDtoMapper;
import nl.ketenhuis.plan.catalogue.InterventionType;
import nl.ketenhuis.plan.catalogue.NamedTypes.NamedType;
import nl.ketenhuis.plan.course.ReferenceDtoMapper;

/** Places and reservations in the words of the contract. */
final class CapacityDtoMapper {

    private CapacityDtoMapper() {}

    static CapacityAllotmentDto allotment(CapacityAllotment allotment, NamedType named) {
        InterventionType type = named.type();
        return new CapacityAllotmentDto()
                .id(allotment.id())
                .interventionType(CatalogueDtoMapper.reference(type))
                .organisation(ReferenceDtoMapper.organisation(type.organisationId(), named.names()))
                .since(allotment.validFrom())
                .until(allotment.validTo().minusDays(1))
                .slots(allotment.slots())
                .reserved(allotment.reserved())
                .used(allotment.used())
                .free(allotment.free())
                .waiting(allotment.waiting())
                .allowedActions(null);
    }

    /** @param place in the line; null when it does not wait */
    static ReservationDto reservation(Reservation reservation, InterventionType type, Integer place) {
        return new ReservationDto()
                .id(reservation.id())
                .caseId(reservation.caseId())
                .interventionType(CatalogueDtoMapper.reference(type))
                .interventionId(reservation.interventionId())
                .capacityAllotmentId(reservation.allotmentId())
                .status(ReservationStatusDto.valueOf(reservation.status().name()))
                .waitingPlace(place)
                .requestedAt(Times.utc(reservation.requestedAt()))
                .reservedAt(Times.utc(reservation.reservedAt()))
                .usedAt(Times.utc(reservation.usedAt()))
                .releasedAt(Times.utc(reservation.releasedAt()))
                .releaseReason(reservation.releaseReason())
                .allowedActions(null);
    }
}
