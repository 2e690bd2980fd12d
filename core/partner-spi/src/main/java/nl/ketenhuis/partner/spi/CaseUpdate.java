package nl.ketenhuis.partner.spi;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * What a partner is told of a case. It says how things stand when it is sent, so a repeat or a late one does no harm.
 *
 * @param id the same at every attempt: the receiver's key to recognise a repeat
 * @param sequence rises by one for each update of this case to this partner, without gaps
 * @param occurredAt when the source recorded the event that gave rise to it
 */
public record CaseUpdate(
        UUID id,
        HouseCode house,
        CaseNumber caseNumber,
        long sequence,
        Instant occurredAt,
        SubjectReference subject,
        UpdateContent content) {

    public CaseUpdate {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(house, "house");
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(occurredAt, "occurredAt");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(content, "content");
    }
}
