package nl.ketenhuis.outbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.outbox.dispatch.UpdateSource;
import nl.ketenhuis.partner.spi.UpdateKind;

/**
 * A change of a case, as the outbox needs to know it.
 *
 * @param caseSequence the case's gap-free number of this change
 * @param eventType CloudEvents type, as in {@code nl.ketenhuis.release-planned.v1}
 * @param occurredAt the source's time of the event
 * @param update what partners' systems are told of, if they are
 */
public record CaseChange(
        UUID houseId,
        UUID caseId,
        long caseSequence,
        String eventType,
        Instant occurredAt,
        Optional<UUID> releaseNoticeId,
        Optional<UUID> referralId,
        Optional<PartnerUpdate> update) {

    /**
     * What partners' systems are told.
     *
     * @param sourceId what the content is read from when it is sent: see {@link UpdateSource}
     * @param purpose code of the purpose under which participants are told
     */
    public record PartnerUpdate(UpdateKind kind, UUID sourceId, String purpose) {}
}
