package nl.ketenhuis.partner.spi;

import java.time.Instant;
import java.util.Objects;

/**
 * What a partner told us, in the register's words and none of the partner's.
 *
 * @param house the house the partner addressed
 * @param messageId the partner's own id of the message, unique within the partner
 * @param occurredAt when the source recorded the event; the order of events is the order of these (I-13)
 * @param raw the message as it came, kept so that it can be repaired and read again
 */
public record PartnerNotice(
        PartnerId partner,
        HouseCode house,
        MessageId messageId,
        Instant occurredAt,
        SubjectReference subject,
        NoticeContent content,
        RawMessage raw) {

    public PartnerNotice {
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(house, "house");
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(occurredAt, "occurredAt");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(raw, "raw");
    }
}
