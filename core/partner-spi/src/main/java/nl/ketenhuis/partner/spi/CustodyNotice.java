package nl.ketenhuis.partner.spi;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Something happened in a detention (S-REL-1, S-REL-4).
 *
 * @param detention the source's number of this detention
 * @param startedOn first day of the detention; always present when the kind is {@code DETENTION_STARTED}
 * @param releaseOn the day the release is planned for, or took place; always present for a planned, changed or effected
 *     release, always absent otherwise
 * @param reason the source's reason for the release or change, in its own code
 * @param returnMunicipality the municipality the person will return to
 */
public record CustodyNotice(
        NoticeKind kind,
        DetentionNumber detention,
        Institution institution,
        Optional<LocalDate> startedOn,
        Optional<LocalDate> releaseOn,
        Optional<String> reason,
        Optional<MunicipalityCode> returnMunicipality)
        implements NoticeContent {

    public CustodyNotice {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(detention, "detention");
        Objects.requireNonNull(institution, "institution");
        boolean dated = kind == NoticeKind.RELEASE_PLANNED
                || kind == NoticeKind.RELEASE_CHANGED
                || kind == NoticeKind.RELEASE_EFFECTED;
        if (dated != releaseOn.isPresent()) {
            throw new IllegalArgumentException(kind + (dated ? " needs" : " cannot have") + " a release date");
        }
        if (kind == NoticeKind.DETENTION_STARTED && startedOn.isEmpty()) {
            throw new IllegalArgumentException(kind + " needs a start date");
        }
    }
}
