package nl.ketenhuis.adapter.dji;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.ketenhuis.partner.spi.DetentionNumber;
import nl.ketenhuis.partner.spi.HouseCode;
import nl.ketenhuis.partner.spi.MessageId;
import nl.ketenhuis.partner.spi.MunicipalityCode;
import nl.ketenhuis.partner.spi.NoticeKind;
import nl.ketenhuis.partner.spi.SubjectReference;

/**
 * DJI's message, read and found in order. The names on the wire are DJI's, in Dutch; the README maps them.
 *
 * @param messageId berichtId
 * @param sentAt verzonden
 * @param recipient ontvanger
 * @param kind soort
 * @param occurredAt gebeurtenisTijdstip
 * @param detention detentie
 * @param person persoon
 * @param releaseOn ontslagdatum
 * @param reason reden
 * @param returnMunicipality gemeenteVanTerugkeer
 */
record ReleaseMessage(
        MessageId messageId,
        OffsetDateTime sentAt,
        HouseCode recipient,
        Kind kind,
        OffsetDateTime occurredAt,
        Detention detention,
        SubjectReference person,
        Optional<LocalDate> releaseOn,
        Optional<String> reason,
        Optional<MunicipalityCode> returnMunicipality) {

    /** soort: what DJI reports, in its own words. */
    enum Kind {
        AANVANG_DETENTIE(NoticeKind.DETENTION_STARTED, false),
        ONTSLAG_GEPLAND(NoticeKind.RELEASE_PLANNED, true),
        ONTSLAG_GEWIJZIGD(NoticeKind.RELEASE_CHANGED, true),
        ONTSLAG_INGETROKKEN(NoticeKind.RELEASE_REVOKED, false),
        ONTSLAG_GEEFFECTUEERD(NoticeKind.RELEASE_EFFECTED, true);

        private final NoticeKind meaning;
        private final boolean dated;

        Kind(NoticeKind meaning, boolean dated) {
            this.meaning = meaning;
            this.dated = dated;
        }

        NoticeKind meaning() {
            return meaning;
        }

        /** Whether a message of this kind bears a date of release; if not, it may not. */
        boolean dated() {
            return dated;
        }
    }

    /** inrichting.soort: penitentiaire inrichting or justitiële jeugdinrichting. */
    enum InstitutionKind {
        PI,
        JJI
    }

    /** detentie: its number, institution and first day. */
    record Detention(
            DetentionNumber number, InstitutionKind institutionKind, String institutionName, LocalDate startedOn) {}
}
