package nl.ketenhuis.outbox.desk;

import nl.ketenhuis.api.model.DeliveryChannelDto;
import nl.ketenhuis.api.model.DeliveryStatusDto;
import nl.ketenhuis.api.model.OutboundDeliveryDto;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.outbox.OutboundDelivery;
import nl.ketenhuis.outbox.OutboundDelivery.Status;

/** Deliveries in the words of the contract. */
final class OutboundDeliveryDtoMapper {

    private OutboundDeliveryDtoMapper() {}

    static OutboundDeliveryDto delivery(OutboundDelivery delivery) {
        boolean pending = delivery.status() == Status.PENDING;
        return new OutboundDeliveryDto()
                .id(delivery.id())
                .recipient(delivery.recipient())
                .channel(DeliveryChannelDto.valueOf(delivery.channel().name()))
                .caseId(delivery.caseId())
                .sequence(delivery.sequence())
                .kind(delivery.kind())
                .status(DeliveryStatusDto.valueOf(delivery.status().name()))
                .attempts(delivery.attempts())
                .nextAttemptAt(pending ? Times.utc(delivery.nextAttemptAt()) : null)
                .lastError(oneLine(delivery.lastError()))
                .createdAt(Times.utc(delivery.createdAt()))
                .deliveredAt(Times.utc(delivery.deliveredAt()))
                .decidedBy(delivery.decidedBy())
                .motivation(delivery.motivation());
    }

    private static String oneLine(String error) {
        return error == null || error.isBlank() ? null : error.replaceAll("\\p{Cntrl}+", " ");
    }
}
