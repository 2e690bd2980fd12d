package nl.ketenhuis.partner.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.partner.spi.Bsn;
import nl.ketenhuis.partner.spi.CaseNumber;
import nl.ketenhuis.partner.spi.CaseUpdate;
import nl.ketenhuis.partner.spi.CriminalChainNumber;
import nl.ketenhuis.partner.spi.CustodyNotice;
import nl.ketenhuis.partner.spi.DetentionNumber;
import nl.ketenhuis.partner.spi.HouseCode;
import nl.ketenhuis.partner.spi.Institution;
import nl.ketenhuis.partner.spi.MessageId;
import nl.ketenhuis.partner.spi.MunicipalityCode;
import nl.ketenhuis.partner.spi.NoticeKind;
import nl.ketenhuis.partner.spi.PartnerId;
import nl.ketenhuis.partner.spi.PartnerNotice;
import nl.ketenhuis.partner.spi.PersonName;
import nl.ketenhuis.partner.spi.RawMessage;
import nl.ketenhuis.partner.spi.ReleaseUpdate;
import nl.ketenhuis.partner.spi.SubjectReference;

/** Notices and updates to try things with. The person is invented; the citizen service number passes the eleven-test. */
public final class Notices {

    /** The house all of these are addressed to. */
    public static final HouseCode HOUSE = new HouseCode("vhh-noord");

    private static final Institution PRISON = new Institution(Institution.Kind.PRISON, "PI Veenhuizen");

    private Notices() {}

    /** An invented person with all ways of pointing at him. */
    public static SubjectReference subject() {
        return new SubjectReference(
                Optional.of(new CriminalChainNumber("7712345")),
                Optional.of(new Bsn("999990019")),
                Optional.of(new PersonName("Jorrit Sybren", "van der", "Proefstra")),
                Optional.of(LocalDate.of(1991, 4, 17)));
    }

    /** A notice of this kind, with the fields that kind has. */
    public static PartnerNotice custody(PartnerId partner, MessageId id, NoticeKind kind, Instant occurredAt) {
        boolean undated = kind == NoticeKind.DETENTION_STARTED || kind == NoticeKind.RELEASE_REVOKED;
        CustodyNotice content = new CustodyNotice(
                kind,
                new DetentionNumber("D-0001"),
                PRISON,
                Optional.of(LocalDate.of(2026, 1, 5)),
                undated ? Optional.empty() : Optional.of(LocalDate.of(2026, 6, 1)),
                Optional.empty(),
                Optional.of(new MunicipalityCode("0014")));
        RawMessage raw = new RawMessage(RawMessage.Transport.HTTP, "push", "{}");
        return new PartnerNotice(partner, HOUSE, id, occurredAt, subject(), content, raw);
    }

    /** The n-th update of one case: a release planned for n days after the first of June 2026. */
    public static CaseUpdate release(long sequence) {
        return release(UUID.randomUUID(), "NRD-2026-000001", sequence);
    }

    /** An update with an id and case of one's own. */
    public static CaseUpdate release(UUID id, String caseNumber, long sequence) {
        ReleaseUpdate content = new ReleaseUpdate(
                new DetentionNumber("D-0001"),
                PRISON,
                ReleaseUpdate.Status.RELEASE_PLANNED,
                Optional.of(LocalDate.of(2026, 1, 5)),
                Optional.of(LocalDate.of(2026, 6, 1).plusDays(sequence)));
        Instant occurredAt = Instant.parse("2026-05-01T10:15:30Z").plusSeconds(sequence);
        return new CaseUpdate(id, HOUSE, new CaseNumber(caseNumber), sequence, occurredAt, subject(), content);
    }
}
