package nl.ketenhuis.convention;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Instants as the contract tells them: in UTC. */
public final class Times {

    private Times() {}

    /** The instant in UTC; null when there is none. */
    public static OffsetDateTime utc(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
