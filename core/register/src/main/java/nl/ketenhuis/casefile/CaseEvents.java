package nl.ketenhuis.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import nl.ketenhuis.outbox.CaseChange;
import nl.ketenhuis.outbox.Outbox;

/** Tells subscribers and the feed that something happened in a case: the simple case of an event without a message to partners. */
@ApplicationScoped
public class CaseEvents {

    private final Outbox outbox;

    CaseEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Tells of an event in the caller's transaction. The case's row is locked.
     *
     * @param eventType CloudEvents type, as in {@code nl.ketenhuis.case-closed.v1}
     * @param occurredAt when it happened, by its source
     */
    public void tell(CaseFile caseFile, String eventType, Instant occurredAt, String traceId) {
        outbox.add(
                new CaseChange(
                        caseFile.houseId(),
                        caseFile.id(),
                        caseFile.nextEvent(),
                        eventType,
                        occurredAt,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                traceId);
    }
}
