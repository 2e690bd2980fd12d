package nl.ketenhuis.partner.spi;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How a detention stands now.
 *
 * @param releaseOn the planned day of release, or the day it took place when {@code RELEASED}; absent while none is known
 */
public record ReleaseUpdate(
        DetentionNumber detention,
        Institution institution,
        Status status,
        Optional<LocalDate> startedOn,
        Optional<LocalDate> releaseOn)
        implements UpdateContent {

    public ReleaseUpdate {
        Objects.requireNonNull(detention, "detention");
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(startedOn, "startedOn");
        Objects.requireNonNull(releaseOn, "releaseOn");
    }

    /** State of a detention as the fold over its notices leaves it (I-13). */
    public enum Status {
        DETAINED,
        RELEASE_PLANNED,
        RELEASE_REVOKED,
        RELEASED
    }

    @Override
    public UpdateKind kind() {
        return UpdateKind.RELEASE_UPDATED;
    }
}
