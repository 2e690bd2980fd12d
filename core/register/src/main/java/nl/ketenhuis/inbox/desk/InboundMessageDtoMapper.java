package nl.ketenhuis.inbox.desk;

import java.util.UUID;
import nl.ketenhuis.api.model.InboundMessageDto;
import nl.ketenhuis.api.model.InboundMessageStatusDto;
import nl.ketenhuis.api.model.MessageFaultDto;
import nl.ketenhuis.api.model.TransportDto;
import nl.ketenhuis.convention.Times;
import nl.ketenhuis.inbox.InboundMessage;

/** Messages in the words of the contract. */
final class InboundMessageDtoMapper {

    private InboundMessageDtoMapper() {}

    /**
     * A message without its text.
     *
     * @param review the review it waits for; null if there is none
     */
    static InboundMessageDto message(InboundMessage message, UUID review) {
        return new InboundMessageDto()
                .id(message.id())
                .partner(message.partner())
                .messageId(message.messageId())
                .transport(TransportDto.valueOf(message.transport().name()))
                .place(message.place())
                .kind(message.kind())
                .status(InboundMessageStatusDto.valueOf(message.status().name()))
                .reason(message.reason())
                .faults(message.faults().stream()
                        .map(fault ->
                                new MessageFaultDto().pointer(fault.pointer()).text(fault.text()))
                        .toList())
                .occurredAt(Times.utc(message.occurredAt()))
                .receivedAt(Times.utc(message.receivedAt()))
                .timesReceived(message.timesReceived())
                .attempts(message.attempts())
                .outcome(message.outcome())
                .personId(message.personId())
                .matchReviewId(review)
                .decidedBy(message.decidedBy())
                .motivation(message.motivation());
    }
}
